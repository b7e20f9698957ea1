import { foldText } from '../../domain/contact-search/fold.ts'
import { siteLine } from '../../domain/compose/reception-line.ts'
import type { StepTime } from '../../domain/moment.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import type { NoteFile } from '../../domain/returned.ts'
import { type SubStep, sequencesOf } from '../../domain/programme.ts'
import type { Passage } from '../../domain/rich-text.ts'
import type { Expected } from './expected.ts'

/** What was read and what should have been, field by field, each as a bag of comparable texts. */
