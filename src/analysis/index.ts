/** The one door of the analysis: text in, plain data out. */
export * from './article';
export { createAnalyzer, type AnalyzedPart, type AnalyzeOptions, type Analyzer } from './analyze';
export type { NameList } from './entities/mention';
export { Memory } from './parts/memory';
export { Merger, type PartAnalysis } from './parts/merge';
export { MODEL_NAMES, readModels, type ModelName, type Models } from './models';
export { wordsIn } from './text/markup';
export type { WordForms } from './words';
