import * as invitations from '../contract/routes/invitations.ts';
import * as matching from '../contract/routes/matching.ts';
import * as questions from '../contract/routes/questions.ts';
import * as taskApplications from '../contract/routes/task-applications.ts';
import * as tasks from '../contract/routes/tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { decideInvitation } from '../usecases/invitations/decide-invitation.ts';
import { inviteCreators } from '../usecases/invitations/invite-creators.ts';
import { listInvitations } from '../usecases/invitations/list-invitations.ts';
import { withdrawInvitation } from '../usecases/invitations/withdraw-invitation.ts';
import { recommendTasks } from '../usecases/matching/recommend-tasks.ts';
import { answerQuestion } from '../usecases/questions/answer-question.ts';
import { askQuestion } from '../usecases/questions/ask-question.ts';
import { listQuestions } from '../usecases/questions/list-questions.ts';
import { markQuestionsRead } from '../usecases/questions/mark-questions-read.ts';
import { applyForTask } from '../usecases/task-applications/apply-for-task.ts';
import { decideTaskApplication } from '../usecases/task-applications/decide-task-application.ts';
import {
  listOwnTaskApplications,
  listTaskApplications,
} from '../usecases/task-applications/list-task-applications.ts';
import { withdrawTaskApplication } from '../usecases/task-applications/withdraw-task-application.ts';
import { changeTask, faultsOfChange } from '../usecases/tasks/change-task.ts';
import { claimTask } from '../usecases/tasks/claim-task.ts';
import { closeTask } from '../usecases/tasks/close-task.ts';
import { draftTask, faultsOfDraft } from '../usecases/tasks/draft-task.ts';
import { getTask } from '../usecases/tasks/get-task.ts';
import { openHall } from '../usecases/tasks/hall.ts';
import { listOwnTasks } from '../usecases/tasks/list-own-tasks.ts';
import { listTasks } from '../usecases/tasks/list-tasks.ts';
import { pauseTask, resumeTask } from '../usecases/tasks/pause-task.ts';
import { publishTask } from '../usecases/tasks/publish-task.ts';

/** The routes of tasks with their use cases. */
export const taskEndpoints = (deps: ApiDeps, hall = openHall(deps)): readonly Endpoint[] => [
  endpoint(tasks.draftTask, draftTask(deps), faultsOfDraft(deps)),
  endpoint(tasks.changeTask, changeTask(deps), faultsOfChange(deps)),
  endpoint(tasks.publishTask, publishTask(deps)),
  endpoint(tasks.pauseTask, pauseTask(deps)),
  endpoint(tasks.resumeTask, resumeTask(deps)),
  endpoint(tasks.closeTask, closeTask(deps)),
  endpoint(tasks.listTasks, listTasks(deps, hall)),
  endpoint(matching.recommendTasks, recommendTasks(deps, hall)),
  endpoint(tasks.listOwnTasks, listOwnTasks(deps)),
  endpoint(tasks.getTask, getTask(deps)),
  endpoint(tasks.claimTask, claimTask(deps)),
  endpoint(taskApplications.applyForTask, applyForTask(deps)),
  endpoint(taskApplications.listTaskApplications, listTaskApplications(deps)),
  endpoint(taskApplications.listOwnTaskApplications, listOwnTaskApplications(deps)),
  endpoint(taskApplications.decideTaskApplication, decideTaskApplication(deps)),
  endpoint(taskApplications.withdrawTaskApplication, withdrawTaskApplication(deps)),
  endpoint(invitations.inviteCreators, inviteCreators(deps)),
  endpoint(invitations.listInvitations, listInvitations(deps)),
  endpoint(invitations.decideInvitation, decideInvitation(deps)),
  endpoint(invitations.withdrawInvitation, withdrawInvitation(deps)),
  endpoint(questions.askQuestion, askQuestion(deps)),
  endpoint(questions.listQuestions, listQuestions(deps)),
  endpoint(questions.markQuestionsRead, markQuestionsRead(deps)),
  endpoint(questions.answerQuestion, answerQuestion(deps)),
];
