import type { NewsTopic } from '../../domain/article';

/** As citizens read them (News.topics of messages/zh.json). */
export const TOPIC_NAMES: Record<NewsTopic, string> = {
  organisation: '机构改革',
  stations: '基层派出所',
  enforcement: '执法规范',
  service: '便民服务',
  openness: '公开与监督',
  community: '警民之间',
};
