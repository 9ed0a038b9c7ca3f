import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type ActAnswer, queueAct } from '../data/pending.ts';
import { useWords } from '../words/words.tsx';
import { exampleOf, isAmount } from './amounts.ts';
import { Choice, Entry, type Option } from './controls.tsx';
import { FileEntry } from './file-entry.tsx';

type Values = Readonly<Record<string, string>>;

/** A field of an act. */
export type ActField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'long' | 'time' | 'choice' | 'file';
  readonly options?: readonly Option[];
  readonly isOptional?: boolean;
  readonly initial?: string;
  /** The currency of an amount, which can be another field. */
  readonly currencyOf?: (values: Values) => string;
  /** What is wrong with a value. */
  readonly faultOf?: (value: string) => string | undefined;
};

export type ActSpec = {
  readonly name: string;
  readonly fields: readonly ActField[];
  readonly send: (values: Values) => Promise<ActAnswer>;
  /** Whether it can be repeated or taken back without harm, so that nobody waits. */
  readonly isSafe?: boolean;
  readonly about?: ReactNode;
};

export const useFaults = () => {
  const { acts } = useWords().words;
  return ({ name, isOptional, currencyOf, faultOf }: ActField, values: Values): string | undefined => {
    const value = values[name] ?? '';
    if (value.trim() === '') return isOptional ? undefined : acts.required;
    const currency = currencyOf?.(values);
    if (currency !== undefined && !isAmount(value, currency)) return acts.invalidAmount(exampleOf(currency));
    return faultOf?.(value);
  };
};

type FieldProps = {
  readonly field: ActField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

/** The entry of one field of an act. */
export const Field = ({ field, ...entry }: FieldProps) => {
  const { label, hint, kind = 'text', options = [] } = field;
  if (kind === 'choice') return <Choice label={label} options={options} {...entry} />;
  if (kind === 'file') return <FileEntry label={label} {...entry} />;
  return (
    <Entry
      label={label}
      {...entry}
      isLong={kind === 'long'}
      type={kind === 'time' ? 'datetime-local' : 'text'}
      {...(hint !== undefined && { hint })}
    />
  );
};

/** What somebody wrote and would have to write again. */
const writtenIn = (fields: readonly ActField[], values: Values): readonly string[] =>
  fields.flatMap(({ name, kind }) => (kind === 'long' && values[name] ? [values[name]] : []));

type ActFormProps = {
  readonly spec: ActSpec;
  readonly close: () => void;
  /** What was entered before the act was undone or refused. */
  readonly draft: RefObject<Values | undefined>;
};

const ActForm = ({ spec, close, draft }: ActFormProps) => {
  const { acts } = useWords().words;
  const client = useQueryClient();
  const faultOf = useFaults();
  const [values, setValues] = useState<Values>(
    () => draft.current ?? Object.fromEntries(spec.fields.map(({ name, initial = '' }) => [name, initial])),
  );
  const [key] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const faults = spec.fields.map((field) => faultOf(field, values));
  const submit = () => {
    setTried(true);
    if (faults.some((fault) => fault !== undefined)) return;
    draft.current = values;
    queueAct(spec.name, () => spec.send(values), {
      isSafe: spec.isSafe ?? false,
      key,
      written: writtenIn(spec.fields, values),
      onDone: (isDone) => {
        if (isDone) draft.current = undefined;
        void client.invalidateQueries();
      },
    });
    close();
  };
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading slot="title">{spec.name}</Heading>
      {spec.about}
      {spec.fields.map((field, place) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(next) => setValues({ ...values, [field.name]: next })}
          error={isTried ? faults[place] : undefined}
        />
      ))}
      <footer className="form-foot">
        <Button className="button" onPress={close}>
          {acts.cancel}
        </Button>
        <Button className="button primary" type="submit">
          {acts.send}
        </Button>
      </footer>
    </Form>
  );
};

type ActButtonProps = { readonly spec: ActSpec; readonly isPrimary?: boolean };

/** A button that opens the form of an act. A safe act that needs no words is sent at once. */
export const ActButton = (props: ActButtonProps) =>
  props.spec.isSafe && props.spec.fields.length === 0 ? <SendButton {...props} /> : <FormButton {...props} />;

const SendButton = ({ spec, isPrimary }: ActButtonProps) => {
  const client = useQueryClient();
  const send = () =>
    queueAct(spec.name, () => spec.send({}), { isSafe: true, onDone: () => void client.invalidateQueries() });
  return (
    <Button className={isPrimary ? 'button primary' : 'button'} onPress={send}>
      {spec.name}
    </Button>
  );
};

const FormButton = ({ spec, isPrimary }: ActButtonProps) => {
  const draft = useRef<Values>(undefined);
  return (
    <DialogTrigger>
      <Button className={isPrimary ? 'button primary' : 'button'}>{spec.name}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => <ActForm spec={spec} close={close} draft={draft} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
};
