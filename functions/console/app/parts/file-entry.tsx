import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useWords } from '../words/words.tsx';

type FileEntryProps = {
  readonly label: string;
  /** Gets the text of the file. */
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
};

/** A file of text that the person chooses. */
export const FileEntry = ({ label, onChange, error }: FileEntryProps) => {
  const { acts } = useWords().words;
  const [name, setName] = useState('');
  const read = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    setName(file.name);
    onChange(await file.text());
  };
  return (
    <div className="field">
      <span>{label}</span>
      <FileTrigger onSelect={(files) => void read(files)}>
        <Button className="button">{acts.chooseFile}</Button>
      </FileTrigger>
      <output className="quiet">{name}</output>
      {error !== undefined && <span className="field-error">{error}</span>}
    </div>
  );
};
