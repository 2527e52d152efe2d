// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one action a page asks for.
ActionButton { kind: ActionButton.Primary }
