import { createHash } from 'node:crypto';
import { AV_LOG_QUIET, FF_DECODER_HEVC } from 'node-av/constants';
import { Codec, CodecContext, Frame, Log, Packet } from 'node-av/lib';
import { asFirstPicture, type HevcFrame } from '#shared/adapters/media/hevc/first-picture.ts';
import { openFilm } from '../decoder/films.ts';

// Decodes the key frames of a fixture as they are, and as first pictures, in a process that may crash. Prints a digest
// of each picture.
const codec = Codec.findDecoderByName(FF_DECODER_HEVC);
if (codec === null) throw new Error('the library has no decoder');

const digest = ({ settings, data }: HevcFrame): string => {
  const context = new CodecContext();
  context.allocContext3(codec);
  context.threadCount = 1;
  context.extraData = Buffer.from(settings);
  context.open2Sync(codec, null);
  const packet = new Packet();
  packet.alloc();
  packet.data = Buffer.from(data);
  context.sendPacketSync(packet);
  context.sendPacketSync(null);
  const frame = new Frame();
  frame.alloc();
  if (context.receiveFrameSync(frame) < 0) return 'no picture';
  const pixels = createHash('sha256').update(frame.toBuffer()).digest('hex');
  context.freeContext();
  return `${frame.width}x${frame.height} ${frame.decodeErrorFlags} ${pixels}`;
};

Log.setLevel(AV_LOG_QUIET);
const { bytes, film } = await openFilm(process.argv[2] ?? '');
const settings = film.settings ?? new Uint8Array(0);
const pictures = film.keyFrames.map(({ offset, size }) => {
  const frame = { settings, data: bytes.subarray(offset, offset + size) };
  const changed = asFirstPicture(frame);
  return { isChanged: changed !== frame, before: digest(frame), after: digest(changed) };
});
process.stdout.write(JSON.stringify(pictures));
