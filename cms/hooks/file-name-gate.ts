import path from 'node:path';
import { type CollectionBeforeOperationHook, ValidationError } from 'payload';
import { PRIVACY_REASONS } from '../../domain/privacy/explanation';
import type { Finding } from '../../domain/privacy/finding';
import { mask, scan } from '../../domain/privacy/scan';

/** What WeChat's own camera puts before its numbers. */
const CAMERA = /^wx_camera_/;
const HAN_ONLY = /^[一-鿿]{2,4}$/;

/** What a file's own name gives away; a name that is nothing but a few characters is read as a person's. */
export function fileNameFindings(name: string): Finding[] {
  const stem = path.basename(name, path.extname(name)).replace(CAMERA, '').replace(/[_+]/g, ' ').trim();
  return scan(HAN_ONLY.test(stem) ? `姓名：${stem}` : stem);
}

/**
 * Refuses a file whose name holds private content, before the name is thrown away: the picture is likely to show what
 * the name says. Renaming it is all the editor has to do once they have looked.
 */
export const fileNameGate: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args;
  const [finding] = fileNameFindings(req.file.name);
  if (!finding) return args;
  const message = `文件名里的“${mask(finding)}”${PRIVACY_REASONS[finding.rule]}。请先看清文件里没有能认出这个人的内容，把文件改名后再上传；其他内容没有丢失。`;
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'file', message, label: '文件' }] },
    req.t,
  );
};
