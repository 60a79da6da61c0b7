/**
 * A kind of work with its place in the international (ISCO-08) and US (SOC 2018) classifications.
 *
 * `market`  `technology`: pay follows that of software developers · `office`: pay follows the average wage and the
 *           occupation group of the country
 */
export interface Role {
  readonly key: RoleKey;
  readonly title: string;
  readonly isco08: string;
  readonly soc: string;
  readonly market: "technology" | "office";
}

const list = [
  ["softwareDeveloper", "Software developer", "2512", "15-1252", "technology"],
  ["webDeveloper", "Web developer", "2513", "15-1254", "technology"],
  ["qaAnalyst", "Software quality analyst and tester", "2519", "15-1253", "technology"],
  ["dataEngineer", "Data engineer", "2521", "15-1243", "technology"],
  ["dataScientist", "Data scientist", "2120", "15-2051", "technology"],
  ["itSupport", "IT support specialist", "3512", "15-1232", "office"],
  ["networkEngineer", "Network engineer", "2522", "15-1244", "technology"],
  ["securityAnalyst", "Information security analyst", "2529", "15-1212", "technology"],
  ["projectManager", "Project manager", "2421", "13-1082", "technology"],
  ["businessAnalyst", "Business analyst", "2511", "15-1211", "technology"],
  ["designer", "Digital interface designer", "2166", "15-1255", "technology"],
  ["technicalWriter", "Technical writer", "2641", "27-3042", "technology"],
  ["contactCentreAgent", "Contact-centre agent", "4222", "43-4051", "office"],
  ["accountant", "Accountant", "2411", "13-2011", "office"],
  ["accountsPayableClerk", "Accounts payable clerk", "4311", "43-3031", "office"],
  ["payrollClerk", "Payroll clerk", "4313", "43-3051", "office"],
  ["hrClerk", "Human resources clerk", "4416", "43-4161", "office"],
  ["dataProcessor", "Data processor", "4132", "43-9021", "office"],
  ["claimsProcessor", "Insurance claims processor", "4312", "43-9041", "office"],
  ["paralegal", "Paralegal", "3411", "23-2011", "office"],
  ["marketResearcher", "Market researcher", "2431", "13-1161", "office"],
  ["engineer", "Mechanical engineer", "2144", "17-2141", "office"],
  ["industrialEngineer", "Industrial engineer", "2141", "17-2112", "office"],
  ["scientist", "Research scientist", "2131", "19-1042", "office"],
  ["assembler", "Assembler", "8219", "51-2090", "office"],
  ["productionManager", "Production manager", "1321", "11-3051", "office"],
  ["operationsManager", "Operations manager", "1219", "11-1021", "office"],
] as const;

/** The name of a role in briefs and in the atlas. */
export type RoleKey = (typeof list)[number][0];

const all: readonly Role[] = list.map(([key, title, isco08, soc, market]) => ({ key, title, isco08, soc, market }));

/** Every role of the atlas. */
export function roles(): readonly Role[] {
  return all;
}

/** The role of a key; an unknown key is a bug of the caller and throws. */
export function role(key: RoleKey): Role {
  const found = all.find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`No role ${key} in the atlas.`);
  return found;
}
