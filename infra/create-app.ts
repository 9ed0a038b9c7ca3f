import { App, DefaultStackSynthesizer, type IReusableStackSynthesizer } from 'aws-cdk-lib/core';
import recommendedFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

// The recommended weak references use an intrinsic function that only CloudFormation supports.
const featureFlags = { '@aws-cdk/core:defaultCrossStackReferences': 'strong' };

// Without this rule, a template needs no SSM parameter; the command line checks the bootstrap version. The cast is
// needed because the class does not support exact optional properties.
const synthesizer = new DefaultStackSynthesizer({
  generateBootstrapVersionRule: false,
}) as IReusableStackSynthesizer;

/**
 * Creates a CDK app whose assembly is the same on every machine: it fixes the settings that the command line would add.
 * `validate` checks each template against CloudFormation's schemas, which takes most of the time of a synthesis.
 */
export const createApp = (outdir: string, validate: boolean): App =>
  new App({
    outdir,
    builtinCloudFormationValidation: validate,
    autoSynth: false,
    analyticsReporting: false,
    treeMetadata: false,
    stackTraces: false,
    context: { ...recommendedFlags, ...featureFlags },
    postCliContext: { 'aws:cdk:enable-path-metadata': false, 'aws:cdk:enable-asset-metadata': false },
    defaultStackSynthesizer: synthesizer,
  });
