import { describe, expect, it } from 'vitest';
import { fileNameFindings } from './file-name-gate';

const rules = (name: string) => fileNameFindings(name).map(({ rule }) => rule);

describe('the name of a picture to upload', () => {
  it.each([
    ['张小明.jpg', 'name'],
    ['李强.PNG', 'name'],
    ['嫌疑人张小明_01.jpg', 'name'],
    ['150525199001010015.jpg', 'identity-number'],
    ['蒙G12345.jpg', 'plate'],
    ['13800001234.jpeg', 'mobile'],
    ['12岁男孩.webp', 'minor'],
  ])('%s gives away: %s', (name, rule) => {
    expect(rules(name)).toContain(rule);
  });

  it.each([
    'IMG_20261124_101010.jpg',
    'mmexport1764012345678.jpg',
    'wx_camera_1764012345678.jpg',
    '微信图片_20261124123456.png',
    'DSC00012.JPG',
    'Screenshot_2026-11-24-10-10-10-123.png',
    '3f2a8c1e-1111-4222-8333-123456789012.webp',
    '夜间巡逻.jpg',
    '窗口大厅.jpg',
    '金秋草原.jpg',
    '高速路口.jpg',
    '安全宣传.jpg',
    '派出所门口.jpg',
    '封面.png',
    '路面结冰.jpg',
  ])('%s passes', (name) => {
    expect(rules(name)).toEqual([]);
  });
});
