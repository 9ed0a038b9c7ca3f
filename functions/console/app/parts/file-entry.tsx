import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useWords } from '../words/words.tsx';

type FileEntryProps = {
  readonly label: string;
  /** Gets the bytes of the file in base64. */
  readonly onChange: (base64: string) => void;
  readonly error?: string | undefined;
};

/** The bytes of a file in base64: the part of a data address after its comma. */
const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** A file that the person chooses. */
export const FileEntry = ({ label, onChange, error }: FileEntryProps) => {
  const { acts } = useWords().words;
  const [name, setName] = useState('');
  const read = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    setName(file.name);
    onChange(await readBase64(file));
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
