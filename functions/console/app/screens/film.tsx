import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { Content } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';
import { useInspection } from './inspection.tsx';

/** What the keyboard does with a film. */
export type Film = {
  readonly second: () => number;
  readonly step: (frames: number) => void;
  readonly toggle: () => void;
  readonly seek: (second: number) => void;
};

/** The length of a frame where nobody measured one. */
const frameSeconds = 1 / 25;

const round = (second: number): number => Math.round(second * 100) / 100;

/** Chooses between the original and the small preview. */
const VersionButton = ({
  isPreview,
  choose,
}: {
  readonly isPreview: boolean;
  readonly choose: (isPreview: boolean) => void;
}) => {
  const { words } = useWords();
  return (
    <Button className="button" onPress={() => choose(!isPreview)}>
      {isPreview ? words.inspection.showOriginal : words.inspection.showPreview}
    </Button>
  );
};

const Player = ({
  url,
  preview,
  poster,
  name,
  ref,
}: {
  readonly url: string;
  /** The address of a smaller film, for slow connections. */
  readonly preview: string | undefined;
  readonly poster: string | undefined;
  readonly name: string;
  readonly ref: Ref<Film>;
}) => {
  const { words } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [second, setSecond] = useState(0);
  const [isPreview, setPreview] = useState(false);
  const step = (frames: number): void => {
    const { current } = video;
    if (!current) return;
    current.pause();
    current.currentTime = Math.max(0, current.currentTime + frames * frameSeconds);
  };
  const toggle = (): void => {
    const { current } = video;
    if (!current) return;
    if (current.paused) void current.play();
    else current.pause();
  };
  useImperativeHandle(ref, () => ({
    second: () => round(video.current?.currentTime ?? 0),
    step,
    toggle,
    seek: (to) => {
      if (video.current) video.current.currentTime = to;
    },
  }));
  return (
    <figure className="film">
      {/* biome-ignore lint/a11y/useMediaCaption: a creator submits no captions. */}
      <video
        ref={video}
        src={(isPreview && preview) || url}
        poster={poster}
        controls
        preload="metadata"
        aria-label={name}
        onLoadedMetadata={({ currentTarget }) => {
          // The other version of the film continues at the same second.
          if (second > 0) currentTarget.currentTime = second;
        }}
        onTimeUpdate={({ currentTarget }) => setSecond(round(currentTarget.currentTime))}
        onSeeked={({ currentTarget }) => setSecond(round(currentTarget.currentTime))}
      />
      <figcaption>
        <span>{name}</span>
        <output className="number">{second.toFixed(2)} s</output>
        <Button className="button" onPress={() => step(-1)}>
          {words.room.back}
        </Button>
        <Button className="button" onPress={() => step(1)}>
          {words.room.forward}
        </Button>
        {preview !== undefined && <VersionButton isPreview={isPreview} choose={setPreview} />}
      </figcaption>
    </figure>
  );
};

const readDownload = (orderId: string, uploadId: string) =>
  expectData(
    api.GET('/orders/{orderId}/uploads/{uploadId}/download', {
      params: { path: { orderId, uploadId }, query: { disposition: 'inline' } },
    }),
  );

/** A submitted file: a film plays here, everything else is a link. */
export const SubmittedFile = ({
  orderId,
  file,
  ref,
}: {
  readonly orderId: string;
  readonly file: Pick<Schemas['SubmittedFile'], 'uploadId' | 'fileName' | 'contentType'>;
  readonly ref: Ref<Film>;
}) => {
  const { uploadId, fileName, contentType } = file;
  // Its address is valid for minutes. A new one would restart the film.
  const download = useLive(['download', uploadId], () => readDownload(orderId, uploadId), 'once');
  const { data: inspection } = useInspection(orderId, uploadId);
  return (
    <Content read={download}>
      {({ url }) =>
        contentType.startsWith('video/') ? (
          <Player
            url={url}
            preview={inspection?.preview?.url}
            poster={inspection?.poster?.url}
            name={fileName}
            ref={ref}
          />
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {inspection?.poster ? <img src={inspection.poster.url} alt={fileName} /> : fileName}
          </a>
        )
      }
    </Content>
  );
};
