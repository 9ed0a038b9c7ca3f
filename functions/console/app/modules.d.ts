declare module 'process-layout' {
  type Point = readonly [x: number, y: number];
  const layouts: Readonly<
    Record<
      string,
      {
        readonly width: number;
        readonly height: number;
        readonly states: Readonly<Record<string, Point>>;
        readonly moves: readonly {
          readonly from: string;
          readonly to: string;
          readonly isUsual: boolean;
          readonly points: readonly Point[];
        }[];
      }
    >
  >;
  export default layouts;
}

declare module '*.css';
