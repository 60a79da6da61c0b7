/** Where one set of past projects lies in the folder, and how to read it. */
export interface PublicSet {
  readonly file: string;
  readonly source: string;
  readonly size: string;
  readonly result: string;
  /** What one unit of the column is in the class's own unit. */
  readonly sizeFactor?: number;
  readonly resultFactor?: number;
  /** Column that tells organisations apart, where a file holds several. */
  readonly organisation?: string;
  /** Rows whose column holds this are left out. */
  readonly leaveOut?: readonly [column: string, value: string];
}

/** A class that ships with the product: what it measures and the sets it is learned from. */
export interface PublicClassDefinition {
  readonly key: string;
  readonly unit: string;
  readonly resultUnit: string;
  /** Set to 1 where the sets show neither economies nor diseconomies of size, or span too little to tell. */
  readonly exponent?: number;
  readonly date: string;
  readonly sets: readonly PublicSet[];
}

/** A class that no set can give: its middle is judged, and says so. */
export interface JudgedClass {
  readonly key: string;
  readonly unit: string;
  readonly level: number;
  /** One time in ten less than this multiple of the level, one time in ten more than its inverse. */
  readonly tenth: number;
  readonly n: number;
  readonly organisations: number;
  readonly source: string;
  readonly date: string;
}

export const JUDGED_CLASSES: readonly JudgedClass[] = [
  {
    key: "storyPoints",
    unit: "story points",
    level: 4,
    tenth: 0.25,
    n: 1281,
    organisations: 5,
    source:
      "Logged hours of two teams, Jones 2023 (616 stories, median 1.1 h) and Vetrò et al. 2018 (665, 2.3 h), which leave out much that is not booked on a story; the middle is an assumption, for a story point means what its team says",
    date: "2023",
  },
];

const HOURS_PER_MONTH = 152;
const DAYS_PER_MONTH = 365.25 / 12;
const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;

const DESHARNAIS = "Desharnais 1989";
const CHINA = "Yun 2010 (China set)";
const KITCHENHAM = "Kitchenham et al. 2002";
const KEMERER = "Kemerer 1987";
const SEL = "Condon et al. 1993 (NASA SEL)";
const TAYLOR = "Kitchenham and Taylor 1985";

export const PUBLIC_CLASSES: readonly PublicClassDefinition[] = [
  {
    key: "functionPoints",
    unit: "function points",
    resultUnit: "person-hours",
    date: "2010",
    sets: [
      {
        file: "desharnais.csv",
        source: DESHARNAIS,
        size: "size_fp",
        result: "effort_person_hours",
        leaveOut: ["incomplete", "1"],
      },
      { file: "albrecht.csv", source: "Albrecht and Gaffney 1983", size: "size_fp", result: "effort_person_hours" },
      { file: "kitchenham.csv", source: KITCHENHAM, size: "size_fp", result: "effort_person_hours" },
      { file: "china.csv", source: CHINA, size: "size_fp", result: "effort_person_hours" },
      {
        file: "kemerer.csv",
        source: KEMERER,
        size: "size_fp",
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
    ],
  },
  {
    key: "cosmic",
    unit: "COSMIC function points",
    resultUnit: "person-hours",
    exponent: 1,
    date: "2024",
    sets: [
      {
        file: "cosmic_valdes.csv",
        source: "Valdés-Souto and Valeriano-Assem 2024",
        size: "size_cosmic_fp",
        result: "effort_person_hours",
        organisation: "base",
      },
    ],
  },
  {
    key: "useCasePoints",
    unit: "use case points",
    resultUnit: "person-hours",
    exponent: 1,
    date: "2017",
    sets: [
      {
        file: "ucp_silhavy.csv",
        source: "Silhavy, Silhavy and Prokopova 2017",
        size: "size_ucp",
        result: "effort_person_hours",
        organisation: "company",
      },
    ],
  },
  {
    key: "kloc",
    unit: "thousand lines of code",
    resultUnit: "person-hours",
    exponent: 1,
    date: "1994",
    sets: [
      {
        file: "cocomo81.csv",
        source: "Boehm 1981",
        size: "size_kloc",
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
      {
        file: "nasa93.csv",
        source: "NASA 1971-1987 (Menzies et al. 2005)",
        size: "size_kloc",
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
      { file: "nasa_sel.csv", source: SEL, size: "size_dloc", sizeFactor: 0.001, result: "effort_person_hours" },
      {
        file: "miyazaki94.csv",
        source: "Miyazaki et al. 1994",
        size: "size_kloc",
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
      {
        file: "kemerer.csv",
        source: KEMERER,
        size: "size_kloc",
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
      {
        file: "belady.csv",
        source: "Belady and Lehman 1979",
        size: "size_loc",
        sizeFactor: 0.001,
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
      {
        file: "bailey.csv",
        source: "Bailey and Basili 1981",
        size: "size_kloc",
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
      },
      {
        file: "kitchenham_taylor85.csv",
        source: TAYLOR,
        size: "size_loc",
        sizeFactor: 0.001,
        result: "effort_person_months",
        resultFactor: HOURS_PER_MONTH,
        organisation: "company",
      },
    ],
  },
  {
    key: "duration",
    unit: "person-hours",
    resultUnit: "months",
    date: "2010",
    sets: [
      {
        file: "desharnais.csv",
        source: DESHARNAIS,
        size: "effort_person_hours",
        result: "duration_months",
        leaveOut: ["incomplete", "1"],
      },
      { file: "china.csv", source: CHINA, size: "effort_person_hours", result: "duration_months" },
      {
        file: "kitchenham.csv",
        source: KITCHENHAM,
        size: "effort_person_hours",
        result: "duration_days",
        resultFactor: 1 / DAYS_PER_MONTH,
      },
      {
        file: "kemerer.csv",
        source: KEMERER,
        size: "effort_person_months",
        sizeFactor: HOURS_PER_MONTH,
        result: "duration_months",
      },
      {
        file: "nasa_sel.csv",
        source: SEL,
        size: "effort_person_hours",
        result: "duration_weeks",
        resultFactor: 1 / WEEKS_PER_MONTH,
      },
      {
        file: "kitchenham_taylor85.csv",
        source: TAYLOR,
        size: "effort_person_months",
        sizeFactor: HOURS_PER_MONTH,
        result: "duration_months",
        organisation: "company",
      },
    ],
  },
];
