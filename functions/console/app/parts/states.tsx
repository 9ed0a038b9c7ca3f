import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { problemLabels } from '#shared/contract/labels/problems.ts';
import { type ProblemBody, toProblem } from '../data/api.ts';
import { useNow } from '../data/live.ts';
import { signIn } from '../session/session.ts';
import { useWords } from '../words/words.tsx';

/** The slug at the end of a problem's type. */
export const slugOf = ({ type }: Pick<ProblemBody, 'type'>): string => type.split('/').at(-1) ?? type;

/** What a refused request says, with its id to give to an engineer. */
export const Problem = ({ fault }: { readonly fault: unknown }) => {
  const { words, language, locale } = useWords();
  const problem = toProblem(fault);
  if (problem.status === 0) return <p className="problem">{words.states.offline}</p>;
  return (
    <div className="problem" role="alert">
      <strong>{labelOf(problemLabels, slugOf(problem), language)}</strong>
      <p>{problem.detail}</p>
      {problem.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              <code>{pointer}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {slugOf(problem) === 'unauthenticated' && (
        <Button className="button primary" onPress={() => void signIn(locale)}>
          {words.signIn.action}
        </Button>
      )}
      <p className="quiet">
        {words.states.requestId} <code>{problem.requestId}</code>
      </p>
    </div>
  );
};

export const Skeleton = ({ lines = 6 }: { readonly lines?: number }) => {
  const { words } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={words.states.loading}>
      {'.'
        .repeat(lines)
        .split('')
        .map((_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same.
          <span key={line} />
        ))}
    </div>
  );
};

export const Empty = ({ children }: { readonly children?: ReactNode }) => {
  const { words } = useWords();
  return <p className="empty">{children ?? words.states.empty}</p>;
};

/** Says that a part of a screen has the first items only. */
export const Rest = ({
  count,
  nextCursor,
}: {
  readonly count: number;
  readonly nextCursor: string | undefined;
}) => {
  const { words } = useWords();
  return nextCursor === undefined ? null : <p className="quiet">{words.list.first(count)}</p>;
};

type Read<Data> = {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
};

/** Says how old what is shown is. */
export const Freshness = ({ read }: { readonly read: Pick<Read<unknown>, 'dataUpdatedAt' | 'error'> }) => {
  const { words } = useWords();
  const seconds = Math.max(0, Math.round((useNow() - read.dataUpdatedAt) / 1000));
  if (read.dataUpdatedAt === 0) return null;
  const isStale = read.error !== null || seconds > 60;
  return (
    <span className={isStale ? 'freshness stale' : 'freshness'}>
      {isStale ? `${words.states.stale} · ` : ''}
      {words.states.fresh(seconds)}
    </span>
  );
};

/** What was read, or why there is nothing: loading, an error with a way out, or the content. */
export const Content = <Data,>({
  read,
  children,
  lines,
  title,
}: {
  readonly read: Read<Data>;
  readonly children: (data: Data) => ReactNode;
  readonly lines?: number;
  /** The heading of the screen, if the content has it. */
  readonly title?: string;
}) => {
  const { words } = useWords();
  if (read.data !== undefined) return <>{children(read.data)}</>;
  const heading = title !== undefined && <h1>{title}</h1>;
  if (!read.error)
    return (
      <>
        {heading}
        <Skeleton lines={lines} />
      </>
    );
  return (
    <div className="failed">
      {heading}
      <p>{words.states.failed}</p>
      <Problem fault={read.error} />
      <Button className="button" onPress={() => void read.refetch()}>
        {words.states.retry}
      </Button>
    </div>
  );
};
