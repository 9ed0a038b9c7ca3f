import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile, temporarySuffix } from './durable-file.ts';
import { type Part, partSchema, type Upload, uploadSchema } from './object-version.ts';
import { readRecord } from './read-record.ts';

export type UploadState = { upload: Upload; parts: ReadonlyMap<number, Part> };

/** Unfinished multipart uploads. Each has a folder with a manifest and one file for each part. */
export type Uploads = {
  get(uploadId: string): UploadState | undefined;
  all(): UploadState[];
  begin(upload: Upload): Promise<void>;
  /** Returns the part that it replaced. The upload is undefined if it has ended. */
  putPart(uploadId: string, part: Part): Promise<{ replaced?: Part } | undefined>;
  end(uploadId: string): Promise<void>;
};

const manifest = 'upload.json';

const readUpload = async (
  folder: string,
): Promise<{ upload: Upload; parts: Map<number, Part> } | undefined> => {
  const names = await readdir(folder);
  // After a crash before the manifest was written, the client does not know this upload. After a power cut, it is lost.
  if (!names.includes(manifest)) return undefined;
  const upload = await readRecord(join(folder, manifest), uploadSchema, 'that upload');
  if (!upload) return undefined;
  const partNames = names.filter((name) => name !== manifest && !name.endsWith(temporarySuffix));
  const found = await Promise.all(
    partNames.map((name) => readRecord(join(folder, name), partSchema, 'that part of an upload')),
  );
  const parts = found.filter((part) => part !== undefined);
  return { upload, parts: new Map(parts.map((part) => [part.number, part])) };
};

export const openUploads = async (folder: string): Promise<Uploads> => {
  await mkdir(folder, { recursive: true });
  const states = new Map<string, { upload: Upload; parts: Map<number, Part> }>();
  for (const uploadId of await readdir(folder)) {
    const state = await readUpload(join(folder, uploadId));
    if (state) states.set(uploadId, state);
    else await rm(join(folder, uploadId), { recursive: true, force: true });
  }

  const begin = async (upload: Upload): Promise<void> => {
    const path = join(folder, upload.uploadId);
    await mkdir(path);
    replaceFile(join(path, manifest), JSON.stringify(upload));
    states.set(upload.uploadId, { upload, parts: new Map() });
  };

  const putPart: Uploads['putPart'] = async (uploadId, part) => {
    const state = states.get(uploadId);
    if (!state) return undefined;
    replaceFile(join(folder, uploadId, `${part.number}.json`), JSON.stringify(part));
    const replaced = state.parts.get(part.number);
    state.parts.set(part.number, part);
    return replaced ? { replaced } : {};
  };

  const end = async (uploadId: string): Promise<void> => {
    states.delete(uploadId);
    // Without its manifest, the upload has ended. After a crash, the rest is removed at the next start.
    await rm(join(folder, uploadId, manifest), { force: true });
    await rm(join(folder, uploadId), { recursive: true, force: true });
  };

  return { get: (uploadId) => states.get(uploadId), all: () => [...states.values()], begin, putPart, end };
};
