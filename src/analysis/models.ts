import { readSections } from './model/pack';
import { readTagModel, type TagModel } from './syntax/tag';

/** The models of the analysis, one file each; the host reads the files and passes their bytes. */
export const MODEL_NAMES = ['tags'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** The models, ready to use. */
export interface Models {
  readonly tags: TagModel;
}

/** Reads the model files; throws where one is not ours or is cut short. */
export function readModels(files: Readonly<Record<ModelName, Uint8Array>>): Models {
  return {
    tags: readTagModel(readSections(files.tags)),
  };
}
