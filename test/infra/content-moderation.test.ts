import { describe, expect, test } from 'vitest';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod');

describe('content moderation by an outside service', () => {
  const screening = (stage: typeof dev) =>
    stage.resources('AWS::Lambda::Function').find(({ id }) => id.includes('ScreenDeliverable'));
  const mentions = (stage: typeof dev): number =>
    stage.resources().filter((one) => JSON.stringify(one).includes('rekognition')).length;

  test('has no permission and no environment unless the stage asks for it', () => {
    expect([mentions(dev), mentions(prod)]).toEqual([0, 0]);
    expect(JSON.stringify(screening(dev))).not.toContain('CONTENT_MODERATION');
  });

  test('is in the environment and the role of the screening and of the check of assets only, where it is switched on', async () => {
    const on = await synthesizeStage('dev', { context: { contentModeration: 'rekognition' } });
    expect(mentions(on)).toBe(4);
    expect(JSON.stringify(screening(on))).toContain('"CONTENT_MODERATION":"rekognition"');
    const policies = on.resources('AWS::IAM::Policy');
    const roles = policies.filter((one) => JSON.stringify(one).includes('rekognition:'));
    expect(roles.map(({ id }) => id).sort()).toEqual([
      expect.stringContaining('CheckAsset'),
      expect.stringContaining('ScreenDeliverable'),
    ]);
  });

  test('with an unknown service is refused', async () => {
    await expect(synthesizeStage('dev', { context: { contentModeration: 'acme' } })).rejects.toThrow('acme');
  });
});
