export { default, generateMetadata, viewport } from '@/app/[locale]/layout';
