import {
  type ImageContainer,
  type ImageMeasurement,
  orientationOf,
} from '#shared/domain/screening/measurement.ts';
import { toDataView, toLatin1 } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import { unreadable } from '../unreadable-error.ts';
import type { ImageSize } from './image-size.ts';
import { measureJpeg } from './jpeg.ts';
import { measurePng } from './png.ts';
import { measureWebp } from './webp.ts';

const TAIL_BYTES = 65_536;

const measureGif = async (window: ByteWindow): Promise<ImageSize> => {
  const head = await readWindow(window, 0, 10);
  if (head.length < 10) throw unreadable('truncated');
  const view = toDataView(head);
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true), rotation: 0 } as const;
  // A block ends with 0 and the file with a semicolon; some writers add padding.
  const tail = toLatin1(await readWindow(window, Math.max(0, window.size - TAIL_BYTES), TAIL_BYTES));
  if (!/\0;\0*$/.test(tail)) throw unreadable('truncated');
  return size;
};

const readers: Readonly<Record<ImageContainer, (window: ByteWindow) => Promise<ImageSize>>> = {
  jpeg: measureJpeg,
  png: measurePng,
  gif: measureGif,
  webp: measureWebp,
};

/** Measures an image of a known container. Throws `UnreadableError`. */
export const measureImage = async (
  window: ByteWindow,
  container: ImageContainer,
): Promise<ImageMeasurement> => {
  const { width, height, rotation } = await readers[container](window);
  if (width === 0 || height === 0) throw unreadable('no-size');
  const turned = rotation % 180 !== 0;
  const shown = turned ? { width: height, height: width } : { width, height };
  return {
    kind: 'image',
    container,
    bytes: window.size,
    mimeType: `image/${container}`,
    ...shown,
    orientation: orientationOf(shown.width, shown.height),
    rotation,
  };
};
