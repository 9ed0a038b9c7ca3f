export type { paths, Schemas } from '../paths.mts';
export { type Client, type ClientOptions, createClient, type TaggedAnswer } from './client.ts';
export { findProblem, ProblemError } from './problem-error.ts';
export { StoreRefusal } from './send-bytes.ts';
export type { DataOf, ItemOf, ListPath, PathOf, Problem, ProblemOf, ProblemSlug } from './types.ts';
export {
  type RunningUpload,
  startUpload,
  type UploadFile,
  type UploadOptions,
  uploadFile,
} from './upload.ts';
export { type WatchOptions, watch } from './watch.ts';
