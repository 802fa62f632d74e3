import * as vscode from 'vscode';
import type { Look } from './plan';

/** Names: a line under them whose style tells the type even without its hue. */
function underline(color: string, borderStyle: 'solid' | 'dashed' | 'dotted' | 'double', width: 1 | 2 | 3): vscode.DecorationRenderOptions {
  return { borderStyle, borderWidth: `0 0 ${width}px 0`, borderColor: new vscode.ThemeColor(`newslens.${color}`) };
}

/** Quotes: a tint behind them, and a mark in the overview ruler. */
function tint(color: string, ruler?: string): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(`newslens.${color}`),
    ...(ruler === undefined
      ? {}
      : { overviewRulerColor: new vscode.ThemeColor(`newslens.${ruler}`), overviewRulerLane: vscode.OverviewRulerLane.Center }),
  };
}

/** How each look is drawn; the colors are those that package.json contributes. */
export const STYLES: Readonly<Record<Look, vscode.DecorationRenderOptions>> = {
  quote: tint('quoteBackground', 'quoteOverviewRuler'),
  quoteUnsure: tint('unsureQuoteBackground', 'quoteOverviewRuler'),
  indirectQuote: tint('indirectQuoteBackground', 'indirectQuoteOverviewRuler'),
  indirectQuoteUnsure: tint('unsureIndirectQuoteBackground', 'indirectQuoteOverviewRuler'),
  unattributedQuote: tint('unattributedQuoteBackground'),
  person: underline('person', 'solid', 2),
  organization: underline('organization', 'dashed', 2),
  place: underline('place', 'dotted', 2),
  group: underline('group', 'double', 3),
  thing: underline('thing', 'solid', 1),
  value: underline('value', 'dotted', 1),
};
