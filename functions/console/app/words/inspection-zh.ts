import type { Catalogue } from './en.ts';

export const inspection: Catalogue['inspection'] = {
  title: '内容检测',
  inspecting: '正在检测文件，审核无需等待。',
  notInspected: '文件尚未检测。',
  noFindings: '未发现异常。',
  sameFilm: '与另一订单画面相同：',
  sameSound: '与另一订单声音相同：',
  loudness: (lufs) => `响度 ${lufs} LUFS`,
  thumbnails: '视频缩略图',
  showPreview: '播放小体积预览',
  showOriginal: '播放原片',
};
