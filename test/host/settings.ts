/** A user's settings. */
export type Settings = Readonly<Record<string, unknown>>;

/** What a window is spared that nobody reads in: greetings, recommendations, the chat, the files that lie beside the sample articles. */
export const QUIET: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'files.exclude': { '**/*.json': true, '**/*.ts': true, '**/README.md': true },
};
