import { useState } from 'react';
import { Button } from 'react-aria-components';
import { attempt } from '../data/pending.ts';
import { useWords } from '../words/words.tsx';
import { BulkAct, type BulkSpec } from './bulk-act.tsx';

export type { BulkSpec } from './bulk-act.tsx';

type BulkBarProps = {
  readonly specs: readonly BulkSpec[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** Everything that matches the filters, also what is not shown. */
  readonly readAll: () => Promise<readonly string[]>;
};

/** How many rows are chosen, and what can be done with them. */
export const BulkBar = ({ specs, chosen, onChoose, readAll }: BulkBarProps) => {
  const { list } = useWords().words;
  const [isReading, setReading] = useState(false);
  const chooseAll = async (): Promise<void> => {
    setReading(true);
    try {
      onChoose(new Set(await readAll()));
    } finally {
      setReading(false);
    }
  };
  return (
    <div className="row-acts bulk-bar">
      <Button
        className="button plain"
        isDisabled={isReading}
        onPress={() => attempt(list.allMatching, chooseAll)}
      >
        {list.allMatching}
      </Button>
      {chosen.size > 0 && (
        <>
          <output>{list.chosen(chosen.size)}</output>
          {specs.map((spec) => (
            <BulkAct key={spec.name} spec={spec} subjectIds={[...chosen]} />
          ))}
          <Button className="button plain" onPress={() => onChoose(new Set())}>
            {list.chooseNone}
          </Button>
        </>
      )}
    </div>
  );
};
