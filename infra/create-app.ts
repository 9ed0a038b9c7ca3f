import { App, DefaultStackSynthesizer, type IReusableStackSynthesizer } from 'aws-cdk-lib/core';
import recommendedFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

// References by export: the recommended weak ones use an intrinsic that only CloudFormation itself knows so far.
const featureFlags = { '@aws-cdk/core:defaultCrossStackReferences': 'strong' };

// The command line checks the bootstrap version itself; without the rule a template needs no SSM parameter. The cast,
// because the class is not written for exact optional properties.
const synthesizer = new DefaultStackSynthesizer({
  generateBootstrapVersionRule: false,
}) as IReusableStackSynthesizer;

/**
 * A CDK app that gives the same assembly whoever runs it: the settings that the command line would add are fixed
 * here, and nothing but the templates and their assets is written. `validate` holds each template against the
 * schemas of CloudFormation, which takes longer than everything else together.
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
