import { bodiesDirectory } from './disclosures/bodies-directory';
import { convenienceMeasures } from './disclosures/convenience-measures';
import { criminalCaseGuide } from './disclosures/criminal-case-guide';
import { fraudWarning } from './disclosures/fraud-warning';
import { howToComplain } from './disclosures/how-to-complain';
import { identityCardGuide } from './disclosures/identity-card-guide';
import { informationRequestGuide } from './disclosures/information-request-guide';
import { marketDayParking } from './disclosures/market-day-parking';
import { policePowersAndDuties } from './disclosures/police-powers-and-duties';
import { publicOrderCaseGuide } from './disclosures/public-order-case-guide';
import { reconsiderationGuide } from './disclosures/reconsideration-guide';
import { rightsOfReportersAndVictims } from './disclosures/rights-of-reporters-and-victims';
import { rightsWhenQuestioned } from './disclosures/rights-when-questioned';
import { roadAccidentGuide } from './disclosures/road-accident-guide';
import { roadWorksNotice } from './disclosures/road-works-notice';
import { rulesIndex } from './disclosures/rules-index';
import { stateCompensationGuide } from './disclosures/state-compensation-guide';
import { windowsDirectory } from './disclosures/windows-directory';
import { winterRoadWarning } from './disclosures/winter-road-warning';
import type { SeedDisclosure } from './types';

export const SEED_DISCLOSURES: SeedDisclosure[] = [
  bodiesDirectory,
  convenienceMeasures,
  criminalCaseGuide,
  fraudWarning,
  howToComplain,
  identityCardGuide,
  informationRequestGuide,
  marketDayParking,
  policePowersAndDuties,
  publicOrderCaseGuide,
  reconsiderationGuide,
  rightsOfReportersAndVictims,
  rightsWhenQuestioned,
  roadAccidentGuide,
  roadWorksNotice,
  rulesIndex,
  stateCompensationGuide,
  windowsDirectory,
  winterRoadWarning,
].sort((one, other) => one.publishedAt.localeCompare(other.publishedAt));
