import * as z from 'zod';
import { orUnknown, text } from './basics.ts';

const Orientation = z.enum(['portrait', 'landscape', 'square', 'any']);

export const Requirements = z
  .strictObject({
    minSeconds: z.int().min(1).max(86_400),
    maxSeconds: z.int().min(1).max(86_400),
    style: text(200).optional(),
    mustInclude: z.array(text(100)).max(30).default([]),
    hashtags: z.array(text(60)).max(30).default([]),
    /** The orientation of the picture. The default is any. */
    orientation: Orientation.optional(),
    /** Whether a video must have sound. */
    sound: z.boolean().optional(),
  })
  .meta({ id: 'Requirements' });

export const RequirementsView = Requirements.extend({ orientation: orUnknown(Orientation).optional() }).meta({
  id: 'RequirementsView',
});
