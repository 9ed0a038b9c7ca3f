import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  Input,
  Label,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { kindLabels } from '#shared/contract/labels/queues.ts';
import { useFound } from '../data/found.ts';
import { useMe } from '../data/me.ts';
import { placeOfFound } from '../screens/places.ts';
import { screensFor } from '../screens/screens.ts';
import { useWords } from '../words/words.tsx';
import { ShortId } from './format.tsx';

/** Opens with ⌘K or Ctrl+K, from everywhere. */
const useShortcut = (open: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
};

const Results = ({ text, close }: { readonly text: string; readonly close: () => void }) => {
  const { words, language } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const found = useFound(text);
  const screens = screensFor(me.permissions)
    .map(({ name, path }) => ({ id: path, title: words.screens[name] }))
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  const open = (path: string): void => {
    close();
    void navigate({ to: path });
  };
  return (
    <Menu
      className="options found"
      aria-label={words.find.results}
      renderEmptyState={() => <p className="empty">{words.find.nothing}</p>}
    >
      {found.map(({ kind, id, title, status }) => (
        <MenuItem
          key={id}
          id={id}
          onAction={() => open(placeOfFound({ kind, id, status }, me.permissions))}
          textValue={`${text} ${id}`}
          className="react-aria-ListBoxItem"
        >
          {title ?? id} <span>{labelOf(kindLabels, kind, language)}</span> <ShortId id={id} />
        </MenuItem>
      ))}
      {screens.map(({ id, title }) => (
        <MenuItem
          key={id}
          id={id}
          onAction={() => open(id)}
          textValue={title}
          className="react-aria-ListBoxItem"
        >
          {title}
        </MenuItem>
      ))}
    </Menu>
  );
};

/** Finds orders, parties and screens by what somebody types. */
export const Find = () => {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  useShortcut(() => setOpen(true));
  const close = (): void => {
    setOpen(false);
    setText('');
  };
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        {words.screens.find} <kbd>⌘K</kbd>
      </Button>
      <ModalOverlay
        className="overlay high"
        isDismissable
        isOpen={isOpen}
        onOpenChange={(next) => (next ? setOpen(true) : close())}
      >
        <Modal className="modal">
          <Dialog className="dialog" aria-label={words.screens.find}>
            <Autocomplete inputValue={text} onInputChange={setText}>
              <SearchField className="field" autoFocus>
                <Label>{words.find.hint}</Label>
                <Input className="input" />
              </SearchField>
              <Results text={text.trim()} close={close} />
            </Autocomplete>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
};
