import { addMessages } from '../http/messages.ts'

addMessages({
  'zh-CN': {
    'action.kernel.file.upload': '上传了文件',
    'action.kernel.file.sweep': '清理了没有使用的文件',
    'reason.file_type_refused':
      '不支持这种文件。可以上传照片（JPG、PNG、WEBP、HEIC、GIF）、PDF、Excel（xlsx）、Word（docx）、录音和视频（MP3、M4A、OGG、WEBM、MP4）',
    'reason.file_type_mismatch': '文件内容与它的名称或类型不符，请用原始文件重新上传',
    'reason.file_too_large': '文件太大，单个文件不能超过 20 MB',
    'reason.file_empty': '这是一个空文件，请重新选择',
    'reason.malformed_upload': '上传中断或格式不正确，请重新上传',
    'reason.image_unreadable': '图片已损坏，打不开；请换一张',
    'reason.image_too_many_pixels': '图片尺寸太大，请缩小后再上传',
    'reason.file_quota_full': '本单位的文件空间（{limit} MB）已用完，请联系管理员清理或扩容',
    'reason.file_not_yours': '所选文件不存在，或不是您上传的',
    'reason.file_not_of_record': '所选文件不属于这个功能的记录，不能提供给其他单位',
    'reason.file_store_down': '文件存储暂时连不上，请稍后再试',
    'reason.too_many_files': '一条记录最多 {limit} 个文件',
    'reason.no_thumbnail': '这个文件没有缩略图',
    'issue.one_file_only': '一次只能上传一个文件',
  },
  en: {
    'action.kernel.file.upload': 'uploaded a file',
    'action.kernel.file.sweep': 'cleared unused files',
    'reason.file_type_refused':
      'This type of file is not supported. Photos (JPG, PNG, WEBP, HEIC, GIF), PDF, Excel (xlsx), Word (docx), sound and video (MP3, M4A, OGG, WEBM, MP4) are.',
    'reason.file_type_mismatch':
      'The content of the file does not fit its name or type. Please upload the original.',
    'reason.file_too_large': 'The file is too large; the limit is 20 MB.',
    'reason.file_empty': 'The file is empty. Please choose another.',
    'reason.malformed_upload': 'The upload was cut off or is malformed. Please try again.',
    'reason.image_unreadable': 'The picture is damaged and cannot be opened. Please choose another.',
    'reason.image_too_many_pixels': 'The picture has too many pixels. Please make it smaller.',
    'reason.file_quota_full': 'The file space of {limit} MB is used up. Please ask your administrator.',
    'reason.file_not_yours': 'The file does not exist or was not uploaded by you.',
    'reason.file_not_of_record':
      'The file belongs to no record of this feature and cannot be shared with another organisation.',
    'reason.file_store_down': 'The file store cannot be reached at the moment. Please try again later.',
    'reason.too_many_files': 'A record can have at most {limit} files.',
    'reason.no_thumbnail': 'This file has no thumbnail.',
    'issue.one_file_only': 'One file at a time',
  },
})
