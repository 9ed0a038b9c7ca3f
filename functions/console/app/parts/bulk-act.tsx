import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { problemLabels } from '#shared/contract/labels/problems.ts';
import { bulkResultLabels } from '#shared/contract/labels/statuses.ts';
import { type BulkBody, type BulkItem, sendInBulk } from '../data/bulk.ts';
import { useWords } from '../words/words.tsx';
import { type ActField, Field, useFaults } from './act-button.tsx';
import { Problem } from './states.tsx';

type Values = Readonly<Record<string, string>>;

/** An act on several things at once. */
export type BulkSpec = {
  readonly name: string;
  readonly fields: readonly ActField[];
  readonly toBody: (values: Values, subjectIds: string[], dryRun: boolean) => BulkBody;
};

/** How many had each result, and the refusals with their words. */
const Results = ({ items }: { readonly items: readonly BulkItem[] }) => {
  const { words, language } = useWords();
  const results = [...new Set(items.map(({ result }) => result))];
  return (
    <>
      <p role="status">
        {results
          .map((result) => {
            const count = items.filter((item) => item.result === result).length;
            return `${labelOf(bulkResultLabels, result, language)}: ${count}`;
          })
          .join(' · ')}
      </p>
      <ul className="reasons" aria-label={words.list.refusals}>
        {items.flatMap(({ id, problem }) =>
          problem
            ? [
                <li key={id}>
                  <code>{id}</code> {labelOf(problemLabels, problem.type, language)} {problem.detail}
                </li>,
              ]
            : [],
        )}
      </ul>
    </>
  );
};

type Sent = { readonly isDry: boolean; readonly items: readonly BulkItem[] };

/** Sends requests of one act, and keeps what came back. */
const useSending = (spec: BulkSpec) => {
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent>();
  const [fault, setFault] = useState<unknown>();
  const send = async (values: Values, wanted: readonly string[], isDry: boolean): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      const items = await sendInBulk(wanted, isDry ? `${key}-dry` : key, (some) =>
        spec.toBody(values, some, isDry),
      );
      setSent({ isDry, items });
      // What was refused may be sent again: another request.
      setKey(crypto.randomUUID());
      if (!isDry) void client.invalidateQueries();
    } catch (problem) {
      setFault(problem);
    }
    setBusy(false);
  };
  return { sent, fault, isBusy, send };
};

const BulkForm = ({
  spec,
  subjectIds,
}: {
  readonly spec: BulkSpec;
  readonly subjectIds: readonly string[];
}) => {
  const { acts, list } = useWords().words;
  const faultOf = useFaults();
  const { sent, fault, isBusy, send } = useSending(spec);
  const [ids] = useState(subjectIds);
  const [values, setValues] = useState<Values>(
    Object.fromEntries(spec.fields.map(({ name, initial = '' }) => [name, initial])),
  );
  const [isTried, setTried] = useState(false);
  const faults = spec.fields.map((field) => faultOf(field, values));
  const refused = sent?.items.filter(({ result }) => result === 'refused').map(({ id }) => id) ?? [];
  const possible = sent?.items.filter(({ result }) => result === 'possible').map(({ id }) => id) ?? [];
  const next = sent ? (sent.isDry ? possible : refused) : ids;
  const submit = (isDry: boolean): void => {
    setTried(true);
    if (faults.every((each) => each === undefined)) void send(values, next, isDry);
  };
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      {!sent?.items.length &&
        spec.fields.map((field, place) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
            error={isTried ? faults[place] : undefined}
          />
        ))}
      {sent && <Results items={sent.items} />}
      {fault !== undefined && <Problem fault={fault} />}
      <footer className="form-foot">
        <Button className="button" slot="close">
          {acts.cancel}
        </Button>
        {sent === undefined && (
          <Button className="button" isDisabled={isBusy} onPress={() => submit(true)}>
            {list.preview}
          </Button>
        )}
        {next.length > 0 && (
          <Button className="button primary" type="submit" isDisabled={isBusy}>
            {sent?.isDry === false ? acts.sendAgain : list.sendTo(next.length)}
          </Button>
        )}
      </footer>
    </Form>
  );
};

/** A button that opens the form of an act on several things: it shows what would happen, or does it. */
export const BulkAct = ({
  spec,
  subjectIds,
}: {
  readonly spec: BulkSpec;
  readonly subjectIds: readonly string[];
}) => (
  <DialogTrigger>
    <Button className="button">{spec.name}</Button>
    <ModalOverlay className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">
            {spec.name} ({subjectIds.length})
          </Heading>
          <BulkForm spec={spec} subjectIds={subjectIds} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
