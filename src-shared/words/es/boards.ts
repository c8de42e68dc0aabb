import type { boards as source } from '../en/boards.ts'
import type { Translated } from '../translated.ts'

/**
 * Firmware menus in the makers' own English: the path first, the option and its value last. They were gathered
 * from settings lists that owners published of their ASUS, MSI, Gigabyte, ASRock, Dell, HP and Supermicro boards,
 * and from Lenovo's own documentation of ThinkPad, ThinkCentre and ThinkStation settings. Models differ, so every
 * sentence with a path says "usually". Names of options are the makers' and are not translated.
 */
export const boards: Translated<typeof source> = {
  'board.maker.asus': 'ASUS',
  'board.maker.msi': 'MSI',
  'board.maker.gigabyte': 'Gigabyte',
  'board.maker.asrock': 'ASRock',
  'board.maker.dell': 'Dell',
  'board.maker.hp': 'HP',
  'board.maker.lenovo': 'Lenovo',
  'board.maker.supermicro': 'Supermicro',
  'board.maker.intel': 'Intel',
  'board.maker.other': 'este fabricante',

  'board.key.asus': 'Supr (Del) o F2',
  'board.key.asus.laptop': 'F2',
  'board.key.msi': 'Supr (Del)',
  'board.key.msi.laptop': 'Supr (Del)',
  'board.key.gigabyte': 'Supr (Del)',
  'board.key.gigabyte.laptop': 'F2',
  'board.key.asrock': 'F2 o Supr (Del)',
  'board.key.asrock.laptop': 'F2',
  'board.key.dell': 'F2',
  'board.key.dell.laptop': 'F2',
  'board.key.hp': 'F10',
  'board.key.hp.laptop': 'Esc y después F10',
  'board.key.lenovo': 'F1',
  'board.key.lenovo.laptop': 'F1 (ThinkPad) o F2 (otros portátiles Lenovo)',
  'board.key.supermicro': 'Supr (Del)',
  'board.key.supermicro.laptop': 'Supr (Del)',
  'board.key.intel': 'F2',
  'board.key.intel.laptop': 'F2',
  'board.key.other': 'Supr (Del), F2 o F10',
  'board.key.other.laptop': 'F2, Supr (Del) o Esc',

  'board.steps.known':
    'Reinicie y pulse {{key}} una y otra vez hasta que se abran los ajustes del firmware. En equipos de {{maker}}, el ajuste suele estar aquí: {{path}}. Guarde y deje que el equipo arranque.',
  'board.steps.unknown':
    'Reinicie y pulse {{key}} una y otra vez hasta que se abran los ajustes del firmware. Busque {{path}}. Guarde y deje que el equipo arranque.',
  'board.steps.uefi':
    'El comando «systemctl reboot --firmware-setup» abre estos ajustes sin pulsar ninguna tecla.',

  'board.asus.iommu.intel': 'Advanced Mode (F7) > Advanced > System Agent (SA) Configuration > VT-d: Enabled',
  'board.asus.iommu.amd':
    'Advanced Mode (F7) > Advanced > AMD CBS > IOMMU: Enabled (en algunas placas un nivel más abajo, en NBIO Common Options)',
  'board.asus.virtualization.intel':
    'Advanced Mode (F7) > Advanced > CPU Configuration > Intel (VMX) Virtualization Technology: Enabled',
  'board.asus.virtualization.amd': 'Advanced Mode (F7) > Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.asus.large-bars':
    'Advanced Mode (F7) > Advanced > PCI Subsystem Settings > Above 4G Decoding: Enabled, y después Re-Size BAR Support: Enabled o Auto',
  'board.asus.primary-display.intel':
    'Advanced Mode (F7) > Advanced > System Agent (SA) Configuration > Graphics Configuration > Primary Display: CPU Graphics (IGFX en placas antiguas), e iGPU Multi-Monitor: Enabled',
  'board.asus.primary-display.amd':
    'Advanced Mode (F7) > Advanced > NB Configuration > Primary Video Device: IGFX Video, e IGFX Multi-Monitor: Enabled',

  'board.msi.iommu.intel': 'Advanced Mode (F7) > OC > CPU Features > Intel VT-D Tech: Enabled',
  'board.msi.iommu.amd':
    'Advanced Mode (F7) > OC > CPU Features > IOMMU: Enabled (en placas más nuevas OC > Advanced CPU Configuration > AMD CBS > IOMMU)',
  'board.msi.virtualization.intel':
    'Advanced Mode (F7) > OC > CPU Features > Intel Virtualization Tech: Enabled',
  'board.msi.virtualization.amd':
    'Advanced Mode (F7) > OC > Advanced CPU Configuration (CPU Features en placas antiguas) > SVM Mode: Enabled',
  'board.msi.large-bars':
    'Advanced Mode (F7) > Settings > Advanced > PCI Subsystem Settings > Above 4G memory/Crypto Currency mining: Enabled, y después Re-Size BAR Support: Enabled',
  'board.msi.primary-display.intel':
    'Advanced Mode (F7) > Settings > Advanced > Integrated Graphics Configuration > Initiate Graphic Adapter: IGD, e IGD Multi-Monitor: Enabled',
  'board.msi.primary-display.amd':
    'Advanced Mode (F7) > Settings > Advanced > Integrated Graphics Configuration > Initiate Graphic Adapter: IGD, e Integrated Graphics: Force',

  'board.gigabyte.iommu.intel':
    'Advanced Mode (F2) > Settings > Miscellaneous > VT-d: Enabled (placas antiguas: Chipset > VT-d)',
  'board.gigabyte.iommu.amd':
    'Advanced Mode (F2) > Settings > Miscellaneous > IOMMU: Enabled y, donde aparezca, Settings > AMD CBS > NBIO Common Options > IOMMU: Enabled',
  'board.gigabyte.virtualization.intel':
    'Advanced Mode (F2) > Tweaker > Advanced CPU Settings > Intel Virtualization Technology: Enabled (placas antiguas: BIOS > Intel Virtualization Technology)',
  'board.gigabyte.virtualization.amd':
    'Advanced Mode (F2) > Tweaker > Advanced CPU Settings > SVM Mode: Enabled (placas antiguas: M.I.T. > Advanced Frequency Settings > Advanced CPU Settings)',
  'board.gigabyte.large-bars':
    'Advanced Mode (F2) > Settings > IO Ports > Above 4G Decoding: Enabled, y después Re-Size BAR Support: Auto',
  'board.gigabyte.primary-display.intel':
    'Advanced Mode (F2) > Settings > IO Ports (Peripherals en placas antiguas) > Initial Display Output: IGFX, e Internal Graphics: Enabled',
  'board.gigabyte.primary-display.amd':
    'Advanced Mode (F2) > Settings > IO Ports (Peripherals en placas antiguas) > Initial Display Output: IGD Video, e Integrated Graphics: Forces',

  'board.asrock.iommu.intel': 'Advanced Mode (F6) > Advanced > Chipset Configuration > VT-d: Enabled',
  'board.asrock.iommu.amd':
    'Advanced Mode (F6) > Advanced > AMD CBS > NBIO Common Options > IOMMU: Enabled (en algunas placas un nivel más abajo, en NB Configuration)',
  'board.asrock.virtualization.intel':
    'Advanced Mode (F6) > Advanced > CPU Configuration > Intel Virtualization Technology: Enabled',
  'board.asrock.virtualization.amd': 'Advanced Mode (F6) > Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.asrock.large-bars':
    'Advanced Mode (F6) > Advanced > Chipset Configuration > Above 4G Decoding: Enabled, y después C.A.M. (Clever Access Memory) o Re-Size BAR Support: Enabled',
  'board.asrock.primary-display.intel':
    'Advanced Mode (F6) > Advanced > Chipset Configuration > Primary Graphics Adapter: Onboard, e IGPU Multi-Monitor: Enabled',
  'board.asrock.primary-display.amd':
    'Advanced Mode (F6) > Advanced > Chipset Configuration o AMD PBS > Primary Graphics Adapter: Onboard',

  'board.dell.iommu.intel': 'Virtualization Support > VT for Direct I/O: Enabled',
  'board.dell.iommu.amd':
    'Virtualization Support > la opción de virtualización de E/S de AMD (IOMMU): Enabled',
  'board.dell.virtualization.intel':
    'Virtualization Support > Virtualization > Enable Intel Virtualization Technology',
  'board.dell.virtualization.amd': 'Virtualization Support > Virtualization: Enabled',
  'board.dell.large-bars':
    'Integrated Devices o Advanced > Memory Mapped I/O above 4GB: Enabled (muchos modelos no tienen esa opción y deciden por sí mismos)',
  'board.dell.primary-display.intel':
    'Video (Display en modelos más nuevos) > Primary Display: Intel HD Graphics',
  'board.dell.primary-display.amd':
    'Video (Display en modelos más nuevos) > Primary Display: los gráficos integrados',

  'board.hp.iommu.intel':
    'Advanced > System Options > Virtualization Technology for Directed I/O (VTd): marcado (modelos antiguos: Security > System Security)',
  'board.hp.iommu.amd':
    'Advanced > System Options > SVM CPU Virtualization: marcado, y DMA Protection: marcado, donde aparezca',
  'board.hp.virtualization.intel':
    'Advanced > System Options > Virtualization Technology (VTx): marcado (modelos domésticos: System Configuration > Virtualization Technology)',
  'board.hp.virtualization.amd':
    'Advanced > System Options > SVM CPU Virtualization: marcado (modelos domésticos: System Configuration > Virtualization Technology)',
  'board.hp.large-bars':
    'Advanced, una opción con Above 4G o Resizable BAR en el nombre (muchos modelos no tienen ninguna)',
  'board.hp.primary-display.intel':
    'Advanced > Built-In Device Options > la opción del vídeo integrado o de la pantalla de arranque: gráficos integrados',
  'board.hp.primary-display.amd':
    'Advanced > Built-In Device Options > la opción del vídeo integrado o de la pantalla de arranque: gráficos integrados',

  'board.lenovo-desktop.iommu.intel': 'Advanced > CPU Setup > VT-d: Enabled',
  'board.lenovo-desktop.iommu.amd':
    'Advanced > CPU Setup (CPU Configuration en ThinkStation) > IOMMU: Enabled',
  'board.lenovo-desktop.virtualization.intel':
    'Advanced > CPU Setup > Intel(R) Virtualization Technology: Enabled',
  'board.lenovo-desktop.virtualization.amd':
    'Advanced > CPU Setup (CPU Configuration en ThinkStation) > AMD Secure Virtual Machine: Enabled',
  'board.lenovo-desktop.large-bars':
    'Advanced o Devices, una opción con Above 4G o Resizable BAR en el nombre (muchos modelos no tienen ninguna)',
  'board.lenovo-desktop.primary-display.intel': 'Devices > Video Setup > Select Active Video: IGD',
  'board.lenovo-desktop.primary-display.amd': 'Devices > Video Setup > Select Active Video: IGD',

  'board.lenovo-laptop.iommu.intel':
    'Security > Virtualization > Intel (R) VT-d Feature: On (IdeaPad y Legion: la pestaña Configuration)',
  'board.lenovo-laptop.iommu.amd':
    'Security > Virtualization > AMD-V: On, y Kernel DMA Protection: On, donde aparezca (IdeaPad y Legion: la pestaña Configuration)',
  'board.lenovo-laptop.virtualization.intel':
    'Security > Virtualization > Intel (R) Virtualization Technology: On (IdeaPad y Legion: la pestaña Configuration)',
  'board.lenovo-laptop.virtualization.amd':
    'Security > Virtualization > AMD-V: On (IdeaPad y Legion: la pestaña Configuration)',
  'board.lenovo-laptop.large-bars':
    'Config o Configuration, una opción con Above 4G o Resizable BAR en el nombre (muchos modelos no tienen ninguna)',
  'board.lenovo-laptop.primary-display.intel':
    'Config > Display > Boot Display Device: ThinkPad LCD (IdeaPad y Legion: Configuration > la opción de gráficos conmutables o híbridos)',
  'board.lenovo-laptop.primary-display.amd':
    'Config > Display > Boot Display Device: ThinkPad LCD (IdeaPad y Legion: Configuration > la opción de gráficos conmutables o híbridos)',

  'board.supermicro.iommu.intel':
    'Advanced > Chipset Configuration > North Bridge > IIO Configuration > Intel VT for Directed I/O (VT-d): Enable',
  'board.supermicro.iommu.amd': 'Advanced > NB Configuration > IOMMU: Enabled',
  'board.supermicro.virtualization.intel':
    'Advanced > CPU Configuration > Intel Virtualization Technology: Enable',
  'board.supermicro.virtualization.amd': 'Advanced > CPU Configuration > SVM Mode: Enabled',
  'board.supermicro.large-bars': 'Advanced > PCIe/PCI/PnP Configuration > Above 4G Decoding: Enabled',
  'board.supermicro.primary-display.intel':
    'Advanced > PCIe/PCI/PnP Configuration > la opción de prioridad VGA: Onboard',
  'board.supermicro.primary-display.amd':
    'Advanced > PCIe/PCI/PnP Configuration > la opción de prioridad VGA: Onboard',

  'board.other.iommu.intel':
    'un ajuste llamado VT-d, Intel VT for Directed I/O o IOMMU (a menudo en Advanced, Chipset, CPU, Security o System Agent) y actívelo',
  'board.other.iommu.amd':
    'un ajuste llamado IOMMU o AMD-Vi (a menudo en Advanced, Chipset, AMD CBS, NBIO o Northbridge) y actívelo',
  'board.other.virtualization.intel':
    'un ajuste llamado Intel Virtualization Technology, VT-x o VMX (a menudo en Advanced, CPU o Security) y actívelo',
  'board.other.virtualization.amd':
    'un ajuste llamado SVM, SVM Mode o AMD-V (a menudo en Advanced, CPU o Security) y actívelo',
  'board.other.large-bars':
    'los ajustes llamados Above 4G Decoding y Resizable BAR (a menudo en Advanced, PCI o Chipset) y active los dos',
  'board.other.primary-display.intel':
    'un ajuste llamado Primary Display, Initial Display o Graphics Device (a menudo en Advanced, Chipset o Graphics) y elija los gráficos integrados',
  'board.other.primary-display.amd':
    'un ajuste llamado Primary Display, Initial Display o Graphics Device (a menudo en Advanced, Chipset o Graphics) y elija los gráficos integrados',

  'board.any.iommu': 'un ajuste llamado VT-d (Intel), IOMMU o AMD-Vi (AMD), o SMMU (Arm) y actívelo',
  'board.any.virtualization':
    'un ajuste llamado Intel Virtualization Technology, VT-x, SVM o AMD-V y actívelo',
  'board.any.primary-display':
    'un ajuste llamado Primary Display, Initial Display o Graphics Device y elija los gráficos que este equipo debe conservar',
}
