import { isObject, type Resource } from './template.ts';

/**
 * The Amazon States Language text of an AWS::StepFunctions::StateMachine, with its `${name}` substitutions. Throws an
 * Error that names the machine if the template contains no definition.
 */
export const stateMachineDefinition = ({ properties, logicalId, stack }: Resource): string => {
  const { Definition, DefinitionString, DefinitionSubstitutions } = properties;
  const definition = typeof DefinitionString === 'string' ? DefinitionString : JSON.stringify(Definition);
  if (definition === undefined)
    throw new Error(
      `State machine ${logicalId} of stack ${stack} has neither Definition nor DefinitionString.`,
    );
  const substitutions = isObject(DefinitionSubstitutions) ? DefinitionSubstitutions : {};
  return definition.replace(/\$\{([^}]+)\}/g, (whole, name: string) =>
    name in substitutions ? String(substitutions[name]) : whole,
  );
};
