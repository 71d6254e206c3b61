import type { ReformStep } from '../types';

/** The report gives an order but hardly a date: `when` says only what it supports. */
export const REFORM_STEPS: ReformStep[] = [
  {
    slug: 'before',
    when: '改革前（约2017年）',
    title: '科室多，在基层的人少',
    text: '据2019年前后报道，改革前有28个内设机构、19个派出所，环节干部176人，占有效警力49%。',
  },
  {
    slug: 'big-branches',
    when: '改革第一步',
    title: '合并职责相近的部门',
    text: '据2019年前后报道，内设机构减为13个，其中四个办案单位并为刑事犯罪侦查局，五个单位并为治安管理局。',
  },
  {
    slug: 'stations',
    when: '改革第二步',
    title: '派出所与交警中队合在一起',
    text: '据2019年前后报道，撤销6个交警中队，15项车驾管业务下放到派出所；派出所按“三队一室”分工。',
  },
  {
    slug: 'posts',
    when: '改革第三步',
    title: '岗位重新竞争',
    text: '据2019年前后报道，10个部门和15个派出所的岗位竞争上岗并公示，下沉基层新增120人，一线占比由30.4%升到49%。',
  },
  {
    slug: 'enforcement',
    when: '同一时期',
    title: '统一受理、统一审核',
    text: '据2019年前后报道，受理集中为“一门式”，案件由法制部门统一审核，24名法制员派驻18个单位，并轮流值班答复咨询。',
  },
  {
    slug: 'openness',
    when: '同一时期',
    title: '公众号明确公开对象和内容',
    text: '据2019年前后报道，奈曼旗公安局开设微信公众号，先明确公开对象，再界定公开内容。本站沿用这一做法。',
  },
  {
    slug: 'law-changes',
    when: '2026年1月1日',
    title: '新修订的治安管理处罚法施行',
    text: '治安案件改称“立案”，办案期限自立案起三十日，经批准可以延长三十日，最多两次；违反治安管理的记录依法封存。',
  },
];
