import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type ActAnswer, queueAct } from '../data/pending.ts';
import { useWords } from '../words/words.tsx';
import { Choice, Entry, type Option } from './controls.tsx';

/** A field of an act. */
export type ActField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'long' | 'amount' | 'time' | 'choice';
  readonly options?: readonly Option[];
  readonly isOptional?: boolean;
  readonly initial?: string;
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

const useFaults = () => {
  const { acts } = useWords().words;
  return ({ kind, isOptional }: ActField, value: string): string | undefined => {
    if (value.trim() === '') return isOptional ? undefined : acts.required;
    return kind === 'amount' && !isAmount(value) ? acts.invalidAmount : undefined;
  };
};

const ActForm = ({ spec, close }: { readonly spec: ActSpec; readonly close: () => void }) => {
  const { acts } = useWords().words;
  const client = useQueryClient();
  const faultOf = useFaults();
  const [values, setValues] = useState<Values>(
    Object.fromEntries(spec.fields.map(({ name, initial = '' }) => [name, initial])),
  );
  const [isTried, setTried] = useState(false);
  const faults = spec.fields.map((field) => faultOf(field, values[field.name] ?? ''));
  const submit = () => {
    setTried(true);
    if (faults.some((fault) => fault !== undefined)) return;
    queueAct(spec.name, () => spec.send(values), {
      isSafe: spec.isSafe ?? false,
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
      {spec.fields.map((field, place) => {
        const { name, label, hint, kind = 'text', options } = field;
        const value = values[name] ?? '';
        const onChange = (next: string) => setValues({ ...values, [name]: next });
        if (kind === 'choice')
          return (
            <Choice key={name} label={label} value={value} onChange={onChange} options={options ?? []} />
          );
        return (
          <Entry
            key={name}
            label={label}
            value={value}
            onChange={onChange}
            isLong={kind === 'long'}
            type={kind === 'time' ? 'datetime-local' : 'text'}
            {...(hint !== undefined && { hint })}
            error={isTried ? faults[place] : undefined}
          />
        );
      })}
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

/** A button that opens the form of an act. */
export const ActButton = ({ spec, isPrimary }: { readonly spec: ActSpec; readonly isPrimary?: boolean }) => (
  <DialogTrigger>
    <Button className={isPrimary ? 'button primary' : 'button'}>{spec.name}</Button>
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">{({ close }) => <ActForm spec={spec} close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
