import { AV_LOG_QUIET } from 'node-av/constants';
import { Log } from 'node-av/lib';
import { inspectDecoded } from '../../inspection/inspect-decoded.ts';
import { type FromInspector, isBytesMessage, isInspectRequest } from '../../inspection/inspect-messages.ts';
import { openRemoteFile } from '../../inspection/remote-file.ts';

const post = (message: FromInspector): void => {
  process.send?.(message);
};

/** The read that waits for its bytes. FFmpeg reads one range after the other. */
let take: ((data: Uint8Array) => void) | undefined;

const readRange = (start: number, end: number): Promise<Uint8Array> =>
  new Promise((resolve) => {
    take = resolve;
    post({ type: 'read', start, end });
  });

// FFmpeg's messages quote the content of files.
Log.setLevel(AV_LOG_QUIET);
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (isBytesMessage(message)) take?.(message.data);
  else if (isInspectRequest(message)) {
    const file = openRemoteFile(message.bytes, readRange);
    inspectDecoded(file, message).then(post, () => process.exit(1));
  } else process.exit(1);
});
process.send?.('ready');
