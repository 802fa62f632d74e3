/** The models of the analysis, one file each; the host reads the files and passes their bytes. */
export const MODEL_NAMES = [] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** The models, ready to use. */
export type Models = Record<never, never>;

/** Reads the model files; throws where one is not ours or is cut short. */
export function readModels(_files: Readonly<Record<ModelName, Uint8Array>>): Models {
  return {};
}
