/** In the data folder, beside the pictures. */
export const ATTACHMENT_FOLDER = 'attachments';
/** Where the public fetches a file, and where the desk does. */
export const PUBLIC_ATTACHMENT = '/attachments/';
export const DESK_ATTACHMENT = '/api/attachments/file/';
