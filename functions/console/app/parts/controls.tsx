import {
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';

export type Option = { readonly id: string; readonly name: string };

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A choice of one. */
export const Choice = ({
  label,
  value,
  onChange,
  options,
}: FieldProps & { readonly options: readonly Option[] }) => (
  <Select className="field" value={value} onChange={(key) => onChange(String(key ?? ''))}>
    <Label>{label}</Label>
    <Button className="select">
      <SelectValue />
      <span aria-hidden="true">▾</span>
    </Button>
    <Popover className="popover">
      <ListBox className="options" items={options}>
        {(option) => <ListBoxItem id={option.id}>{option.name}</ListBoxItem>}
      </ListBox>
    </Popover>
  </Select>
);

type EntryProps = FieldProps & {
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'search';
  readonly autoFocus?: boolean;
};

/** A line or a block of text. */
export const Entry = ({
  label,
  value,
  onChange,
  hint,
  error,
  isLong,
  type = 'text',
  autoFocus,
}: EntryProps) => (
  <TextField
    className="field"
    value={value}
    onChange={onChange}
    isInvalid={error !== undefined}
    validationBehavior="aria"
    autoFocus={autoFocus}
    type={type as 'text'}
  >
    <Label>{label}</Label>
    {isLong ? <TextArea className="input" rows={3} /> : <Input className="input" />}
    {hint !== undefined && (
      <Text slot="description" className="quiet">
        {hint}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </TextField>
);
