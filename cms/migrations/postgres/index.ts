import * as migration_20261125_220749_initial from './20261125_220749_initial';
import * as migration_20261125_221140_page_revisions from './20261125_221140_page_revisions';
import * as migration_20261125_225523_disclosure_rules from './20261125_225523_disclosure_rules';
import * as migration_20261125_234736_imports from './20261125_234736_imports';
import * as migration_20261126_011433_record from './20261126_011433_record';
import * as migration_20261126_011847_word_translations from './20261126_011847_word_translations';
import * as migration_20261126_012241_reviews from './20261126_012241_reviews';
import * as migration_20261126_042605_case_looks from './20261126_042605_case_looks';
import * as migration_20261126_043831_picture_masking from './20261126_043831_picture_masking';
import * as migration_20261126_045120_second_step from './20261126_045120_second_step';
import * as migration_20261126_050452_presence from './20261126_050452_presence';
import * as migration_20261126_055257_document_translations from './20261126_055257_document_translations';
import * as migration_20261126_075851_saved_views from './20261126_075851_saved_views';
import * as migration_20261126_080823_attachments from './20261126_080823_attachments';
import * as migration_20261126_113338_pages from './20261126_113338_pages';
import * as migration_20261126_113451_globals_without_words from './20261126_113451_globals_without_words';
import * as migration_20261126_122515_featured_and_languages from './20261126_122515_featured_and_languages';
import * as migration_20261127_070238_text_size from './20261127_070238_text_size';
import * as migration_20261127_074917_slip_openings from './20261127_074917_slip_openings';
import * as migration_20261127_210337_cover_middle from './20261127_210337_cover_middle';

export const migrations = [
  {
    up: migration_20261125_220749_initial.up,
    down: migration_20261125_220749_initial.down,
    name: '20261125_220749_initial',
  },
  {
    up: migration_20261125_221140_page_revisions.up,
    down: migration_20261125_221140_page_revisions.down,
    name: '20261125_221140_page_revisions',
  },
  {
    up: migration_20261125_225523_disclosure_rules.up,
    down: migration_20261125_225523_disclosure_rules.down,
    name: '20261125_225523_disclosure_rules',
  },
  {
    up: migration_20261125_234736_imports.up,
    down: migration_20261125_234736_imports.down,
    name: '20261125_234736_imports',
  },
  {
    up: migration_20261126_011433_record.up,
    down: migration_20261126_011433_record.down,
    name: '20261126_011433_record',
  },
  {
    up: migration_20261126_011847_word_translations.up,
    down: migration_20261126_011847_word_translations.down,
    name: '20261126_011847_word_translations',
  },
  {
    up: migration_20261126_012241_reviews.up,
    down: migration_20261126_012241_reviews.down,
    name: '20261126_012241_reviews',
  },
  {
    up: migration_20261126_042605_case_looks.up,
    down: migration_20261126_042605_case_looks.down,
    name: '20261126_042605_case_looks',
  },
  {
    up: migration_20261126_043831_picture_masking.up,
    down: migration_20261126_043831_picture_masking.down,
    name: '20261126_043831_picture_masking',
  },
  {
    up: migration_20261126_045120_second_step.up,
    down: migration_20261126_045120_second_step.down,
    name: '20261126_045120_second_step',
  },
  {
    up: migration_20261126_050452_presence.up,
    down: migration_20261126_050452_presence.down,
    name: '20261126_050452_presence',
  },
  {
    up: migration_20261126_055257_document_translations.up,
    down: migration_20261126_055257_document_translations.down,
    name: '20261126_055257_document_translations',
  },
  {
    up: migration_20261126_075851_saved_views.up,
    down: migration_20261126_075851_saved_views.down,
    name: '20261126_075851_saved_views',
  },
  {
    up: migration_20261126_080823_attachments.up,
    down: migration_20261126_080823_attachments.down,
    name: '20261126_080823_attachments',
  },
  {
    up: migration_20261126_113338_pages.up,
    down: migration_20261126_113338_pages.down,
    name: '20261126_113338_pages',
  },
  {
    up: migration_20261126_113451_globals_without_words.up,
    down: migration_20261126_113451_globals_without_words.down,
    name: '20261126_113451_globals_without_words',
  },
  {
    up: migration_20261126_122515_featured_and_languages.up,
    down: migration_20261126_122515_featured_and_languages.down,
    name: '20261126_122515_featured_and_languages',
  },
  {
    up: migration_20261127_070238_text_size.up,
    down: migration_20261127_070238_text_size.down,
    name: '20261127_070238_text_size',
  },
  {
    up: migration_20261127_074917_slip_openings.up,
    down: migration_20261127_074917_slip_openings.down,
    name: '20261127_074917_slip_openings',
  },
  {
    up: migration_20261127_210337_cover_middle.up,
    down: migration_20261127_210337_cover_middle.down,
    name: '20261127_210337_cover_middle'
  },
];
