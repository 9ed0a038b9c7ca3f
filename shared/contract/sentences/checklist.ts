/** What a reviewer checks, in Chinese. The English texts come from the requirements of a brief. */
export const checklistSentences = {
  'The work includes: {words}': '作品包含：{words}',
  'The publication has the hashtag {hashtag}': '发布内容带有话题 {hashtag}',
  'A video lasts {minSeconds} to {maxSeconds} seconds': '视频时长 {minSeconds} 至 {maxSeconds} 秒',
  'The picture is {orientation}': '画面方向：{orientation:orientations}',
  'A video has sound': '视频有声音',
  'The style is: {style}': '风格：{style}',
} as const;
