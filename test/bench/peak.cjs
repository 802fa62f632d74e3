// Loaded before a program: says on standard error, when it ends, how much memory it took at most.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} KB\n`));
