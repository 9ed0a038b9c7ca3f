import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type ActAnswer, queueAct } from '../data/pending.ts';
import { useWords } from '../words/words.tsx';
import { Choice, Entry, type Option } from './controls.tsx';
import { FileEntry } from './file-entry.tsx';

/** A field of an act. */
export type ActField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'long' | 'amount' | 'time' | 'choice' | 'file';
  readonly options?: readonly Option[];
  readonly isOptional?: boolean;
  readonly initial?: string;
  /** What is wrong with a value. */
  readonly faultOf?: (value: string) => string | undefined;
};

type Values = Readonly<Record<string, string>>;

export type ActSpec = {
  readonly name: string;
  readonly fields: readonly ActField[];
  readonly send: (values: Values) => Promise<ActAnswer>;
  /** Whether it can be repeated or taken back without harm, so that nobody waits. */
  readonly isSafe?: boolean;
  readonly about?: ReactNode;
};

const isAmount = (text: string): boolean => /^\d{1,12}(\.\d{1,2})?$/.test(text);

/** An amount in minor units, from digits: never through a fraction. */
export const toMinorUnits = (text: string, digits = 2): number => {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(digits, '0').slice(0, digits));
};

export const useFaults = () => {
  const { acts } = useWords().words;
  return ({ kind, isOptional, faultOf }: ActField, value: string): string | undefined => {
    if (value.trim() === '') return isOptional ? undefined : acts.required;
    return kind === 'amount' && !isAmount(value) ? acts.invalidAmount : faultOf?.(value);
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

const ActForm = ({ spec, close }: { readonly spec: ActSpec; readonly close: () => void }) => {
  const { acts } = useWords().words;
  const client = useQueryClient();
  const faultOf = useFaults();
  const [values, setValues] = useState<Values>(
    Object.fromEntries(spec.fields.map(({ name, initial = '' }) => [name, initial])),
  );
  const [key] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const faults = spec.fields.map((field) => faultOf(field, values[field.name] ?? ''));
  const submit = () => {
    setTried(true);
    if (faults.some((fault) => fault !== undefined)) return;
    queueAct(spec.name, () => spec.send(values), {
      isSafe: spec.isSafe ?? false,
      key,
      onDone: () => void client.invalidateQueries(),
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

const FormButton = ({ spec, isPrimary }: ActButtonProps) => (
  <DialogTrigger>
    <Button className={isPrimary ? 'button primary' : 'button'}>{spec.name}</Button>
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">{({ close }) => <ActForm spec={spec} close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
