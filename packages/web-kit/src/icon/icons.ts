import {
  Activity, ArrowLeft, Bell, BookOpen, Building2, CalendarDays, Camera, Check, ChevronDown, ChevronLeft, ChevronRight, CircleAlert,
  ClipboardList, Clock, Columns3, Download, Ellipsis, Eye, FileSpreadsheet, FileUp, Flag, Gift, HeartHandshake, History, House, Inbox,
  Keyboard, Languages, ListChecks, LogOut, MapPin, Menu, MessageSquareText, Megaphone, Moon, Pencil, Phone, Plus, Puzzle, RefreshCw,
  RotateCcw, Route, Search, Settings, ShieldCheck, Siren, SlidersHorizontal, Sun, Trash2, Unplug, Upload, UserRound, Users, Vote, Wrench, X,
} from '@lucide/vue'
import type { Component } from 'vue'

/** Names a manifest may use for its menu; an unknown name shows a puzzle piece. */
export const icons: Record<string, Component> = {
  activity: Activity, 'arrow-left': ArrowLeft, bell: Bell, book: BookOpen, building: Building2, calendar: CalendarDays, camera: Camera,
  check: Check, 'chevron-down': ChevronDown, 'chevron-left': ChevronLeft, 'chevron-right': ChevronRight, alert: CircleAlert,
  'clipboard-list': ClipboardList, clock: Clock, columns: Columns3, download: Download, more: Ellipsis, eye: Eye, sheet: FileSpreadsheet,
  import: FileUp, flag: Flag, gift: Gift, care: HeartHandshake, history: History, home: House, inbox: Inbox, keyboard: Keyboard,
  language: Languages, tasks: ListChecks, 'log-out': LogOut, place: MapPin, menu: Menu, message: MessageSquareText, notice: Megaphone,
  moon: Moon, edit: Pencil, phone: Phone, plus: Plus, puzzle: Puzzle, refresh: RefreshCw, undo: RotateCcw, route: Route, search: Search,
  settings: Settings, shield: ShieldCheck, siren: Siren, sliders: SlidersHorizontal, sun: Sun, trash: Trash2, 'plug-off': Unplug,
  upload: Upload, user: UserRound, users: Users, vote: Vote, wrench: Wrench, close: X,
}
