import * as migration_20261124_040542_initial from './20261124_040542_initial';
import * as migration_20261125_215808_stage_disclosed from './20261125_215808_stage_disclosed';
import * as migration_20261125_221128_page_revisions from './20261125_221128_page_revisions';
import * as migration_20261125_225502_disclosure_rules from './20261125_225502_disclosure_rules';
import * as migration_20261125_234715_imports from './20261125_234715_imports';
import * as migration_20261126_011409_record from './20261126_011409_record';
import * as migration_20261126_011830_word_translations from './20261126_011830_word_translations';
import * as migration_20261126_012224_reviews from './20261126_012224_reviews';
import * as migration_20261126_042551_case_looks from './20261126_042551_case_looks';
import * as migration_20261126_043825_picture_masking from './20261126_043825_picture_masking';
import * as migration_20261126_045105_second_step from './20261126_045105_second_step';
import * as migration_20261126_050437_presence from './20261126_050437_presence';
import * as migration_20261126_055233_document_translations from './20261126_055233_document_translations';
import * as migration_20261126_075837_saved_views from './20261126_075837_saved_views';
import * as migration_20261126_080814_attachments from './20261126_080814_attachments';
import * as migration_20261126_113321_pages from './20261126_113321_pages';
import * as migration_20261126_113429_globals_without_words from './20261126_113429_globals_without_words';
import * as migration_20261126_122446_featured_and_languages from './20261126_122446_featured_and_languages';
import * as migration_20261127_070233_text_size from './20261127_070233_text_size';
import * as migration_20261127_074914_slip_openings from './20261127_074914_slip_openings';
import * as migration_20261127_210334_cover_middle from './20261127_210334_cover_middle';

export const migrations = [
  {
    up: migration_20261124_040542_initial.up,
    down: migration_20261124_040542_initial.down,
    name: '20261124_040542_initial',
  },
  {
    up: migration_20261125_215808_stage_disclosed.up,
    down: migration_20261125_215808_stage_disclosed.down,
    name: '20261125_215808_stage_disclosed',
  },
  {
    up: migration_20261125_221128_page_revisions.up,
    down: migration_20261125_221128_page_revisions.down,
    name: '20261125_221128_page_revisions',
  },
  {
    up: migration_20261125_225502_disclosure_rules.up,
    down: migration_20261125_225502_disclosure_rules.down,
    name: '20261125_225502_disclosure_rules',
  },
  {
    up: migration_20261125_234715_imports.up,
    down: migration_20261125_234715_imports.down,
    name: '20261125_234715_imports',
  },
  {
    up: migration_20261126_011409_record.up,
    down: migration_20261126_011409_record.down,
    name: '20261126_011409_record',
  },
  {
    up: migration_20261126_011830_word_translations.up,
    down: migration_20261126_011830_word_translations.down,
    name: '20261126_011830_word_translations',
  },
  {
    up: migration_20261126_012224_reviews.up,
    down: migration_20261126_012224_reviews.down,
    name: '20261126_012224_reviews',
  },
  {
    up: migration_20261126_042551_case_looks.up,
    down: migration_20261126_042551_case_looks.down,
    name: '20261126_042551_case_looks',
  },
  {
    up: migration_20261126_043825_picture_masking.up,
    down: migration_20261126_043825_picture_masking.down,
    name: '20261126_043825_picture_masking',
  },
  {
    up: migration_20261126_045105_second_step.up,
    down: migration_20261126_045105_second_step.down,
    name: '20261126_045105_second_step',
  },
  {
    up: migration_20261126_050437_presence.up,
    down: migration_20261126_050437_presence.down,
    name: '20261126_050437_presence',
  },
  {
    up: migration_20261126_055233_document_translations.up,
    down: migration_20261126_055233_document_translations.down,
    name: '20261126_055233_document_translations',
  },
  {
    up: migration_20261126_075837_saved_views.up,
    down: migration_20261126_075837_saved_views.down,
    name: '20261126_075837_saved_views',
  },
  {
    up: migration_20261126_080814_attachments.up,
    down: migration_20261126_080814_attachments.down,
    name: '20261126_080814_attachments',
  },
  {
    up: migration_20261126_113321_pages.up,
    down: migration_20261126_113321_pages.down,
    name: '20261126_113321_pages',
  },
  {
    up: migration_20261126_113429_globals_without_words.up,
    down: migration_20261126_113429_globals_without_words.down,
    name: '20261126_113429_globals_without_words',
  },
  {
    up: migration_20261126_122446_featured_and_languages.up,
    down: migration_20261126_122446_featured_and_languages.down,
    name: '20261126_122446_featured_and_languages',
  },
  {
    up: migration_20261127_070233_text_size.up,
    down: migration_20261127_070233_text_size.down,
    name: '20261127_070233_text_size',
  },
  {
    up: migration_20261127_074914_slip_openings.up,
    down: migration_20261127_074914_slip_openings.down,
    name: '20261127_074914_slip_openings',
  },
  {
    up: migration_20261127_210334_cover_middle.up,
    down: migration_20261127_210334_cover_middle.down,
    name: '20261127_210334_cover_middle'
  },
];
