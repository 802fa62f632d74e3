/** What a firm is called before its name: "chipmaker Arden Semiconductor". */
export const FIRM = /^(?:airline|carrier|retailer|lender|insurer|broadcaster|brewery|company|firm|conglomerate|manufacturer|supplier|startup|start-up|utility|supermarket|newspaper|magazine|website|homebuilder|shipbuilder|charity|nonprofit|consultancy|agency|association|union|\w*maker)$/;
