/** Ranks of police forces as their papers write them: "DI Ruth Kane", "SP Hauwa Dikko". Only in capitals; "di" is part of a name. */
export const RANKS: ReadonlyMap<string, string> = new Map(Object.entries({
  PC: 'Police Constable', WPC: 'Police Constable', DC: 'Detective Constable', DS: 'Detective Sergeant', DI: 'Detective Inspector', DCI: 'Detective Chief Inspector',
  SP: 'Superintendent of Police', ASP: 'Assistant Superintendent of Police', DSP: 'Deputy Superintendent of Police', SSP: 'Senior Superintendent of Police', CSP: 'Chief Superintendent of Police',
  CP: 'Commissioner of Police', ACP: 'Assistant Commissioner of Police', DCP: 'Deputy Commissioner of Police', IGP: 'Inspector General of Police', DIG: 'Deputy Inspector General',
}));

/** What members of parliaments have behind their names: "Ann Hale MP", "the MLA for East Tarn". */
export const SEATS = new Set(['MP', 'MPs', 'MSP', 'MSPs', 'MLA', 'MLAs', 'MEP', 'MEPs', 'TD', 'TDs', 'MPP', 'MNA']);
