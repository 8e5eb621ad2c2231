/** Refusals: values that say why, each the user error of the same name. */
export interface NameTaken {
  readonly kind: 'NameTaken';
  readonly field: readonly string[];
}

export interface NotFound {
  readonly kind: 'NotFound';
  readonly field: readonly string[];
}

export interface VersionConflict {
  readonly kind: 'VersionConflict';
  readonly field: readonly string[];
  readonly currentVersion: number;
}

export interface MediaRefused {
  readonly kind: 'MediaRefused';
  readonly field: readonly string[];
  readonly problem: string;
}

export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export type Refused = NameTaken | NotFound | VersionConflict | MediaRefused | InvalidInput;

export const nameTaken = (...field: string[]): NameTaken => ({ kind: 'NameTaken', field });

export const notFound = (...field: string[]): NotFound => ({ kind: 'NotFound', field });

export const versionConflict = (currentVersion: number): VersionConflict => ({
  kind: 'VersionConflict',
  field: ['expectedVersion'],
  currentVersion,
});

export const mediaRefused = (problem: string, ...field: string[]): MediaRefused => ({
  kind: 'MediaRefused',
  field,
  problem,
});

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});
