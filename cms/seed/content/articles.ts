import { accidentClocks } from './articles/accident-clocks';
import { answer96110 } from './articles/answer-96110';
import { appraisalRights } from './articles/appraisal-rights';
import { artTroupeOnTheGrassland } from './articles/art-troupe-on-the-grassland';
import { bigBranchesExplained } from './articles/big-branches-explained';
import { communityOfficer } from './articles/community-officer';
import { criminalInvestigationBureau } from './articles/criminal-investigation-bureau';
import { dutyLegalAdvice } from './articles/duty-legal-advice';
import { lightsOnTheStreet } from './articles/lights-on-the-street';
import { mediationIsFree } from './articles/mediation-is-free';
import { notAcceptedRemedies } from './articles/not-accepted-remedies';
import { oneDoorIntake } from './articles/one-door-intake';
import { publicOrderOneWindow } from './articles/public-order-one-window';
import { reformFiguresExplained } from './articles/reform-figures-explained';
import { stationHandlesAccidents } from './articles/station-handles-accidents';
import { threeOnTheSpot } from './articles/three-on-the-spot';
import { threeSquadsOneRoom } from './articles/three-squads-one-room';
import { twoScriptsOneSite } from './articles/two-scripts-one-site';
import { vehicleServicesNearHome } from './articles/vehicle-services-near-home';
import { whoMaySeeWhat } from './articles/who-may-see-what';
import { whoReviewsACase } from './articles/who-reviews-a-case';
import { winterOpeningHours } from './articles/winter-opening-hours';
import type { SeedArticle } from './types';

export const SEED_ARTICLES: SeedArticle[] = [
  accidentClocks,
  answer96110,
  appraisalRights,
  artTroupeOnTheGrassland,
  bigBranchesExplained,
  communityOfficer,
  criminalInvestigationBureau,
  dutyLegalAdvice,
  lightsOnTheStreet,
  mediationIsFree,
  notAcceptedRemedies,
  oneDoorIntake,
  publicOrderOneWindow,
  reformFiguresExplained,
  stationHandlesAccidents,
  threeOnTheSpot,
  threeSquadsOneRoom,
  twoScriptsOneSite,
  vehicleServicesNearHome,
  whoMaySeeWhat,
  whoReviewsACase,
  winterOpeningHours,
].sort((one, other) => one.publishedAt.localeCompare(other.publishedAt));
