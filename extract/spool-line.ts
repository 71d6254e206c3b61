import { kindOfStage, STAGE_IDS, type StageId, stageRank } from '@/domain/case-stage';
import { PARTY_LANGUAGES, PARTY_ROLES, WITHHOLD_REASONS } from '@/domain/party';
import { ownText } from './remembered';
import type { StageRow, Withholding } from './stage-row';

/** A letter and twenty digits, with which every line begins and by which lines are sorted. */
export const KEY_LENGTH = 21;

/** Different texts kept in memory; a file with more of them writes the others out. */
const TEXTS_KEPT = 20_000;
const WRITTEN_OUT = '=';

/**
 * Rows as lines and lines as rows, within one run of the program. Names of units, telephones and results repeat, so
 * lines hold their place in a list: lines of plain ASCII are sorted, written and read several times as fast.
 */
export class SpoolLines {
  private readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  /** A believed row as one line. Cleaned cells hold no tabs and no line ends (clean.ts). */
  ofRow(row: StageRow): string {
    const { number, line, stage, date, withheldReason, role, language } = row;
    const reason = withheldReason === null ? -1 : WITHHOLD_REASONS.indexOf(withheldReason);
    return [
      ...[number, line, stageRank(stage), date, reason],
      ...[PARTY_ROLES.indexOf(role), PARTY_LANGUAGES.indexOf(language)],
      ...[this.place(row.unitName), this.place(row.unitTelephone), this.place(row.result ?? '')],
    ].join('\t');
  }

  /** A refused row's word that its case must not be shown, as one line. */
  ofWithholding({ number, reason }: Withholding): string {
    return `${number}\t${reason === null ? -1 : WITHHOLD_REASONS.indexOf(reason)}`;
  }

  /** What a line was made from. */
  read(text: string): { row: StageRow } | { row: null; withholding: Withholding } {
    const cells = text.split('\t');
    const [number = '', second = ''] = cells;
    if (cells.length === 2)
      return { row: null, withholding: { number, reason: WITHHOLD_REASONS[Number(second)] ?? null } };
    const [, , stage, date = '', reason, role, language, unit = '', telephone = '', result = ''] = cells;
    const id = STAGE_IDS[Number(stage)] as StageId;
    return {
      row: {
        number,
        line: Number(second),
        kind: kindOfStage(id),
        stage: id,
        date,
        withheldReason: WITHHOLD_REASONS[Number(reason)] ?? null,
        role: PARTY_ROLES[Number(role)] as StageRow['role'],
        language: PARTY_LANGUAGES[Number(language)] as StageRow['language'],
        unitName: this.text(unit),
        unitTelephone: this.text(telephone),
        result: this.text(result) || null,
      },
    };
  }

  private place(text: string): number | string {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    if (this.texts.length >= TEXTS_KEPT) return WRITTEN_OUT + text;
    const own = ownText(text);
    this.places.set(own, this.texts.length);
    return this.texts.push(own) - 1;
  }

  private text(place: string): string {
    return place.startsWith(WRITTEN_OUT) ? place.slice(1) : (this.texts[Number(place)] ?? '');
  }
}
