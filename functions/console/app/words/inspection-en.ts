/** The words about inspections in English. */
export const inspection = {
  title: 'Inspection',
  inspecting: 'The file is being inspected. The review does not wait for it.',
  notInspected: 'The file was not inspected yet.',
  noFindings: 'Nothing unusual was found.',
  sameFilm: 'Same film on another order:',
  sameSound: 'Same sound on another order:',
  loudness: (lufs: number) => `Loudness ${lufs} LUFS`,
  thumbnails: 'Pictures of the film',
  showPreview: 'Play the small preview',
  showOriginal: 'Play the original',
};
