import { cyberWarning } from './decisions/cyber-warning';
import { drivingSchoolWarning } from './decisions/driving-school-warning';
import { eventLicence } from './decisions/event-licence';
import { expiredOverload } from './decisions/expired-overload';
import { foreignStaffReport } from './decisions/foreign-staff-report';
import { passengerTransport } from './decisions/passenger-transport';
import { publicOrderDraft } from './decisions/public-order-draft';
import { withdrawnFine } from './decisions/withdrawn-fine';
import type { SeedDecision } from './types';

export const SEED_DECISIONS: SeedDecision[] = [
  cyberWarning,
  drivingSchoolWarning,
  eventLicence,
  expiredOverload,
  foreignStaffReport,
  passengerTransport,
  publicOrderDraft,
  withdrawnFine,
];
