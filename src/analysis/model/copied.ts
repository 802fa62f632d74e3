/**
 * The same string in memory of its own. What is cut from an article holds on to all of the article in V8; what is kept longer than the article must not.
 * (Joined and cut again, a string is laid out anew.)
 */
export const copied = (text: string): string => ` ${text}`.slice(1);
