import type { Schemas } from '../client/paths.mts';
import type { Labels, Names } from './label.ts';

export const assetPurposeLabels: Labels<Names<Schemas['Asset']['purpose']>> = {
  avatar: { en: 'Avatar', zh: '头像' },
  cover: { en: 'Cover', zh: '封面' },
  task_image: { en: 'Image of a task', zh: '任务图片' },
  brief_file: { en: 'File of a brief', zh: '任务资料' },
};

export const assetStatusLabels: Labels<Names<Schemas['Asset']['status']>> = {
  waiting: { en: 'Waiting for the file', zh: '等待上传' },
  ready: { en: 'Ready', zh: '可用' },
  in_moderation: { en: 'In moderation', zh: '审核中' },
  refused: { en: 'Refused', zh: '未通过' },
};

export const imageSizeLabels: Labels<'small' | 'large'> = {
  small: { en: 'Small', zh: '小图' },
  large: { en: 'Large', zh: '大图' },
};

export const uploadStatusLabels: Labels<
  Names<Schemas['WholeUpload']['status'] | Schemas['UploadInParts']['status']>
> = {
  waiting: { en: 'Waiting for the file', zh: '等待上传' },
  stored: { en: 'Stored', zh: '已存储' },
  expired: { en: 'Expired', zh: '已过期' },
};

export const dispositionLabels: Labels<'attachment' | 'inline'> = {
  attachment: { en: 'Download', zh: '下载' },
  inline: { en: 'Show in the browser', zh: '在浏览器中显示' },
};

export const inspectionStatusLabels: Labels<Names<Schemas['Inspection']['status']>> = {
  none: { en: 'Not inspected', zh: '未检测' },
  running: { en: 'Running', zh: '检测中' },
  completed: { en: 'Completed', zh: '已完成' },
  failed: { en: 'Failed', zh: '检测失败' },
};

/** What two works have in common. */
export const sameWorkLabels: Labels<Names<Schemas['SameWork']['by']>> = {
  film: { en: 'Film', zh: '画面' },
  sound: { en: 'Sound', zh: '声音' },
};
